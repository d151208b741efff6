import { go } from '../src/coaching/buttons.js';
import { hears } from '../src/coaching/hears.js';
import { line, type Reply, reply } from '../src/coaching/reply.js';
import { newTalk } from '../src/coaching/talk/talk.js';
import { Flow, type FlowState, type Step } from './flow.js';
import type { House, Turn } from './turn.js';

/** "Erase everything": asked once more, then really gone: what was kept, and this sitting's drafts. */
export class EraseFlow extends Flow {
  readonly actions = ['erase', 'erase-yes', 'erase-no'];

  constructor(private readonly house: House) {
    super('erase');
  }

  override start(turn: Turn, state: FlowState): Step {
    const { said, voice, kept } = turn;
    if (said.kind === 'pressed' && said.action !== 'erase') return this.decide(said.action, turn);
    state.asked = 'yes';
    turn.replies.push(
      reply(
        [
          line(
            kept
              ? voice.label('keep.ask_erase', { count: String(kept.saved.length) })
              : voice.label('keep.ask_erase_nothing'),
          ),
        ],
        [go('choice.erase_yes', 'erase-yes', voice), go('choice.erase_no', 'erase-no', voice)],
      ),
    );
    return 'waiting';
  }

  override carryOn(turn: Turn): Step {
    const { said } = turn;
    if (said.kind === 'pressed') return this.decide(said.action, turn);
    const heard = said.kind === 'typed' ? hears(this.house.heard, said.text) : null;
    if (heard === 'yes' || heard === 'erase') return this.decide('erase-yes', turn);
    if (heard === 'no') return this.decide('erase-no', turn);
    return 'not_mine';
  }

  private decide(action: string, turn: Turn): Step {
    turn.replies.push(
      action === 'erase-yes' ? this.erase(turn) : reply([line(turn.voice.say('keep.not_erased'))]),
    );
    return 'done';
  }

  private erase(turn: Turn): Reply {
    turn.kept = null;
    Object.assign(turn.talk, { ...newTalk(), memory: turn.talk.memory });
    return { ...reply([line(turn.voice.say('keep.erased'))]), signals: ['forget', 'withhold_history'] };
  }
}
