import { outcomes } from '../src/catalogue/outcome.js';
import { hears } from '../src/coaching/hears.js';
import { askedNow, outcomeDue } from '../src/coaching/kept/due.js';
import { mark } from '../src/coaching/kept/keep-words.js';
import { marksOf } from '../src/coaching/kept/mark-words.js';
import type { Outcome } from '../src/coaching/kept/marks.js';
import { type About, aboutIn, aboutPressed, wordsAbout } from '../src/coaching/kept/words-about.js';
import {
  askAbout,
  askOutcome,
  type Help,
  helpedCard,
  nothingToldCard,
  outcomeActions,
  toldCard,
  wentCard,
} from '../src/coaching/outcome/outcome-card.js';
import { helpIn, type Listening, toldIn, wentIn } from '../src/coaching/outcome/told.js';
import { Flow, type FlowState, type Pressed, type Step } from './flow.js';
import { oldCard } from './old-card.js';
import type { House, Turn } from './turn.js';

/** What is asked after each answer: what helped, or what happened. */
const askedNext: Record<Outcome, string> = { well: 'helped', mixed: 'told', badly: 'told', not_said: '' };

/** "How did it go?": well, mixed, badly, or not said; what helped, or what happened and what would help now. */
export class OutcomeFlow extends Flow {
  readonly actions: readonly string[] = Object.values(outcomeActions);
  override readonly countsButtons = true;
  override readonly openers = {
    worked: outcomeActions.well,
    went_mixed: outcomeActions.mixed,
    went_badly: outcomeActions.badly,
    not_said: outcomeActions.not_said,
    told_them: outcomeActions.ask,
  };

  constructor(private readonly house: House) {
    super('outcome');
  }

  override greets({ kept }: Turn): boolean {
    return outcomeDue(kept, this.house.now()) !== null;
  }

  override leavesQuestions(): boolean {
    return true;
  }

  override start(turn: Turn, state: FlowState): Step {
    const { said } = turn;
    const comes = said.kind === 'arrived' || (said.kind === 'pressed' && !this.actions.includes(said.action));
    return comes ? this.bringUp(turn, state) : super.start(turn, state);
  }

  protected override typed(text: string, turn: Turn, state: FlowState): Step {
    if (state.asked === 'how') return this.typedHow(text, turn, state);
    if (state.asked === 'helped') return this.typedHelp(text, turn, state);
    return state.asked === 'told' ? this.told(text, turn, state) : 'not_mine';
  }

  override askAgain(turn: Turn, state: FlowState): void {
    const about = aboutIn(state);
    const how = state.asked === 'how' ? undefined : outcomes.find((one) => one === state.how);
    turn.replies.push(how ? wentCard(how, about, turn) : askOutcome('outcome.ask', null, about, turn.voice));
  }

  protected override pressed({ action, value }: Pressed, turn: Turn, state: FlowState): Step {
    const { talk } = turn;
    talk.misses = 0;
    const about = aboutPressed(value, talk);
    const isNamed = value.draft !== undefined || value.saved !== undefined;
    if (isNamed && wordsAbout(about, turn) === null) return oldCard(turn);
    Object.assign(state, { draft: '', saved: '', ...about });
    if (action === outcomeActions.ask) {
      state.asked = 'how';
      turn.replies.push(askAbout(about, turn));
      return 'waiting';
    }
    if (action === outcomeActions.helped) return this.helped((value.help ?? 'unknown') as Help, turn, state);
    const how = outcomes.find((one) => outcomeActions[one] === action);
    return how ? this.went(how, turn, state) : 'not_mine';
  }

  /** Asked once about words copied on another day; they are not shown to whoever opens the page. */
  private bringUp(turn: Turn, state: FlowState): Step {
    const { kept, talk, voice } = turn;
    const now = this.house.now();
    const due = outcomeDue(kept, now);
    if (!due?.saved) return 'not_mine';
    mark(turn, due.text, { copied: askedNow(marksOf(talk, kept, due.text).copied, now) });
    Object.assign(state, { asked: 'how', saved: due.saved });
    turn.replies.push(askOutcome('outcome.ask_back', null, { saved: due.saved }, voice));
    return 'waiting';
  }

  private went(how: Outcome, turn: Turn, state: FlowState): Step {
    const about = aboutIn(state);
    this.note(how, about, turn);
    Object.assign(state, { asked: askedNext[how], how });
    turn.replies.push(wentCard(how, about, turn));
    return state.asked ? 'waiting' : 'done';
  }

  private note(how: Outcome, about: About, turn: Turn): void {
    const words = wordsAbout(about, turn);
    const at = this.house.now().toISOString();
    if (words !== null) mark(turn, words, { went: { how, at }, putOff: undefined });
  }

  private helped(help: Help | 'other', turn: Turn, state: FlowState): Step {
    turn.replies.push(helpedCard(help, aboutIn(state), turn));
    return 'done';
  }

  private typedHow(text: string, turn: Turn, state: FlowState): Step {
    const went = wentIn(text, hears(this.house.heard, text), turn.talk.relation, this.listening());
    if (went === 'came_back') {
      this.note('badly', aboutIn(state), turn);
      return this.told(text, turn, state);
    }
    if (went === 'elsewhere' || (went === 'unclear' && state.again)) return 'not_mine';
    if (went !== 'unclear') return this.went(went, turn, state);
    state.again = 'yes';
    turn.replies.push(askOutcome('outcome.again', null, aboutIn(state), turn.voice));
    return 'waiting';
  }

  private typedHelp(text: string, turn: Turn, state: FlowState): Step {
    const help = helpIn(text, hears(this.house.heard, text), turn.talk.relation, this.listening());
    return help ? this.helped(help, turn, state) : 'not_mine';
  }

  /** What happened, in their words. What they did, or were told, has a journey of its own that takes it from there. */
  private told(text: string, turn: Turn, state: FlowState): Step {
    const { replies, talk, voice } = turn;
    const told = toldIn(text, hears(this.house.heard, text), talk.relation, this.listening());
    if (told === 'elsewhere') return 'not_mine';
    if (told === 'untold') state.asked = '';
    replies.push(
      told === 'untold'
        ? nothingToldCard(voice)
        : toldCard(told.comeback, talk.relation ?? this.house.tools.engine.read(text).relation, voice),
    );
    return 'done';
  }

  private listening(): Listening {
    const { outcome, comebacks, repair, tools } = this.house;
    return { typed: outcome.typed, comebacks, deeds: repair.deeds, engine: tools.engine };
  }
}
