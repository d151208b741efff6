import { wordsOfDraft } from '../src/coaching/decide/words-to-say.js';
import { hears } from '../src/coaching/hears.js';
import { askedNow, putOffDue } from '../src/coaching/kept/due.js';
import { mark } from '../src/coaching/kept/keep-words.js';
import { isSaved } from '../src/coaching/kept/kept.js';
import { marksOf } from '../src/coaching/kept/mark-words.js';
import { type About, aboutIn, wordsAbout } from '../src/coaching/kept/words-about.js';
import { draftWith, putOffAnswer } from '../src/coaching/put-off/answered.js';
import { askKeep, askStill, putOffActions } from '../src/coaching/put-off/put-off-card.js';
import { line, reply } from '../src/coaching/reply.js';
import { findDraft, latestDraft } from '../src/coaching/talk/draft.js';
import { Flow, type FlowState, type Pressed, press, type Step } from './flow.js';
import type { House, Turn } from './turn.js';

/** What typed answers to "still wanted?" press. */
const answers: Record<string, string> = {
  yes: putOffActions.pickUp,
  not_yet: putOffActions.notYet,
  no: putOffActions.drop,
};
/** What typed answers to "keep it?" press. */
const keeping: Record<string, string> = {
  yes: putOffActions.keep,
  save: putOffActions.keep,
  no: putOffActions.leave,
};

/** "Not tonight": whether to keep it is asked, and when they come back another day, whether it is still wanted. */
export class PutOffFlow extends Flow {
  readonly actions: readonly string[] = Object.values(putOffActions);
  override readonly openers = { not_tonight: putOffActions.begin };
  override readonly ownWords = ['back'] as const;
  override readonly keepsListening = false;

  constructor(private readonly house: House) {
    super('put-off');
  }

  override greets({ talk, kept }: Turn): boolean {
    return putOffDue(talk, kept, this.house.now()) !== null;
  }

  override leavesQuestions(): boolean {
    return true;
  }

  override start(turn: Turn, state: FlowState): Step {
    const { said } = turn;
    if (said.kind === 'arrived' || (said.kind === 'pressed' && !this.actions.includes(said.action)))
      return this.bringUp(turn, state);
    return super.start(turn, state);
  }

  /** What typed answers is a press about the words that were asked about. */
  protected override typed(text: string, turn: Turn, state: FlowState): Step {
    const action =
      state.asked === 'still'
        ? answers[hears(this.house.deciding.typed.still, text) ?? 'unclear']
        : keeping[hears(this.house.heard, text) ?? 'unclear'];
    return action ? this.pressed(press(action, state), turn, state) : 'not_mine';
  }

  override askAgain(turn: Turn, state: FlowState): void {
    const { replies, voice, kept } = turn;
    const words = wordsAbout(aboutIn(state), turn);
    if (words === null) replies.push(reply([line(voice.say('put_off.gone'))]));
    else if (state.asked === 'still') replies.push(askStill(words, aboutIn(state), voice));
    else {
      const leave = kept ? null : voice.label(`keep.ask_${this.house.place}`);
      replies.push(askKeep(state.draft ?? '', leave, voice));
    }
  }

  protected override pressed({ action, value }: Pressed, turn: Turn, state: FlowState): Step {
    const { talk, voice } = turn;
    talk.misses = 0;
    if (action === putOffActions.begin) return this.putOff(value, turn, state);
    const words = wordsAbout(aboutIn(value), turn);
    turn.replies.push(
      words === null
        ? reply([line(voice.say('put_off.gone'))])
        : putOffAnswer(action, words, turn, this.house.now()),
    );
    return 'done';
  }

  private putOff(value: Record<string, string>, turn: Turn, state: FlowState): Step {
    const { talk, voice } = turn;
    const draft = value.draft === undefined ? latestDraft(talk) : findDraft(talk, value.draft);
    if (!draft) {
      turn.replies.push(reply([line(voice.say('put_off.nothing'))]));
      return 'done';
    }
    const words = wordsOfDraft(draft);
    mark(turn, words, { putOff: { at: this.house.now().toISOString() } });
    if (isSaved(turn.kept, words)) {
      turn.replies.push(reply([line(voice.say('put_off.kept')), line(voice.say('put_off.wish'))]));
      return 'done';
    }
    Object.assign(state, { asked: 'keep', draft: draft.id });
    this.askAgain(turn, state);
    return 'waiting';
  }

  /** They are back: what waits is shown, and whether it is still wanted is asked. */
  private bringUp(turn: Turn, state: FlowState): Step {
    const { talk, kept } = turn;
    const now = this.house.now();
    const due = putOffDue(talk, kept, now);
    if (!due) return 'not_mine';
    mark(turn, due.text, { putOff: askedNow(marksOf(talk, kept, due.text).putOff, now) });
    const about: About = due.saved ? { saved: due.saved } : { draft: draftWith(due.text, talk).id };
    Object.assign(state, { asked: 'still', ...about });
    this.askAgain(turn, state);
    return 'waiting';
  }
}
