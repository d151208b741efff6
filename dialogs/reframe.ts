import { snagIn } from '../src/coaching/reframe/kinder.js';
import { type Block, line, type Reply, reply } from '../src/coaching/reply.js';
import { go } from '../src/coaching/rewrite/answers.js';
import { citation } from '../src/coaching/rewrite/citation.js';
import { Flow, type FlowState, type Step } from './flow.js';
import { hears } from './hears.js';
import type { House, Turn } from './turn.js';

/** What typed words mean when asked whether it stands. */
const answers: Record<string, string> = { yes: 'yes', no: 'no', do_not_know: 'partly' };

const source = { article: 'detalks-insecurity', section: 'Challenge and Reframe Negative Thoughts' };

/**
 * A thought looked at twice: what speaks for it, what against it, and a kinder one that is still true. Where what
 * speaks for it stands, it is no thought to change (COACHING §9).
 */
export class ReframeFlow extends Flow {
  readonly actions = ['reframe', 'reframe-stands'];
  override readonly openers = { reframe: 'reframe' };

  constructor(private readonly house: House) {
    super('reframe');
  }

  start(turn: Turn, state: FlowState): Step {
    const { said, voice } = turn;
    if (said.kind !== 'pressed' || said.action !== 'reframe') {
      turn.replies.push(reply([line(voice.say('rewrite.old_card'))]));
      return 'done';
    }
    state.step = 'thought';
    turn.replies.push(reply([line(voice.say('reframe.thought'))]));
    return 'waiting';
  }

  override carryOn(turn: Turn, state: FlowState): Step {
    const { said, voice } = turn;
    if (state.step === 'stands') return this.weigh(turn, state);
    if (said.kind !== 'typed' || said.text.trim() === '') return 'not_mine';
    const unsure = hears(this.house.heard, said.text) === 'do_not_know';
    switch (state.step) {
      case 'thought':
        if (unsure) {
          turn.replies.push(reply([line(voice.say('reframe.no_thought'))]));
          return 'done';
        }
        Object.assign(state, { step: 'for', thought: said.text.trim() });
        turn.replies.push(reply([line(voice.say('reframe.speaks_for'))]));
        return 'waiting';
      case 'for':
        state.step = 'stands';
        turn.replies.push(this.askWhetherItStands(turn));
        return 'waiting';
      case 'against':
        state.step = 'kinder';
        turn.replies.push(reply([line(voice.say('reframe.kinder'))]));
        return 'waiting';
      default:
        return this.kinder(said.text.trim(), unsure, turn, state);
    }
  }

  private askWhetherItStands({ voice }: Turn): Reply {
    return reply(
      [line(voice.say('reframe.stands'))],
      (['yes', 'partly', 'no'] as const).map((answer) =>
        go(`choice.stands_${answer}`, 'reframe-stands', voice, { stands: answer }),
      ),
    );
  }

  private weigh(turn: Turn, state: FlowState): Step {
    const { said, voice } = turn;
    const heard = said.kind === 'typed' ? hears(this.house.heard, said.text) : null;
    const stands = said.kind === 'pressed' ? said.value.stands : answers[heard ?? ''];
    if (!stands) return 'not_mine';
    if (stands === 'yes') {
      turn.replies.push(reply([line(voice.say('reframe.it_stands')), line(voice.say('reframe.say_it'))]));
      return 'done';
    }
    state.step = 'against';
    turn.replies.push(reply([line(voice.say('reframe.speaks_against'))]));
    return 'waiting';
  }

  /** One try at a better second thought, then it is taken as it is: it is theirs. */
  private kinder(second: string, unsure: boolean, turn: Turn, state: FlowState): Step {
    const { voice } = turn;
    const thought = state.thought ?? '';
    const snag = unsure ? 'too_short' : snagIn(second, thought);
    if (snag && state.tried !== 'yes') {
      state.tried = 'yes';
      turn.replies.push(reply([line(voice.say(unsure ? 'reframe.friend' : `reframe.${snag}`))]));
      return 'waiting';
    }
    if (unsure) {
      turn.replies.push(reply([line(voice.say('reframe.later'))]));
      return 'done';
    }
    const both: Block[] = [
      { kind: 'rewrite', text: thought, name: voice.label('reframe.first_name') },
      { kind: 'rewrite', text: second, name: voice.label('reframe.second_name') },
    ];
    turn.replies.push(
      reply(
        [
          line(voice.say('reframe.done')),
          ...both,
          {
            kind: 'opening',
            label: voice.label('choice.source'),
            blocks: [line(citation(source, this.house.tools.shelf.articles, voice))],
          },
        ],
        [{ kind: 'copy', label: voice.label('choice.copy'), text: second }, go('choice.calm', 'calm', voice)],
      ),
    );
    return 'done';
  }
}
