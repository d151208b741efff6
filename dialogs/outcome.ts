import { outcomes } from '../src/catalogue/outcome.js';
import { hears } from '../src/coaching/hears.js';
import { askedNow, outcomeDue } from '../src/coaching/kept/due.js';
import { marksOf } from '../src/coaching/kept/mark-words.js';
import type { Outcome } from '../src/coaching/kept/marks.js';
import { type About, aboutIn, wordsAbout } from '../src/coaching/kept/words-about.js';
import {
  askOutcome,
  type Help,
  helpedCard,
  nothingToldCard,
  notSaidCard,
  outcomeActions,
  toldCard,
  wentWell,
  whatHappenedCard,
} from '../src/coaching/outcome/outcome-card.js';
import { comebackIn, isSaidToThem, type Listening, toldIn } from '../src/coaching/outcome/told.js';
import { latestDraft } from '../src/coaching/talk/talk.js';
import { Flow, type FlowState, type Pressed, type Step } from './flow.js';
import { mark } from './keep-words.js';
import { oldCard } from './old-card.js';
import type { House, Turn } from './turn.js';

/** "How did it go?": well, mixed, badly, or not said; what helped, or what happened and what would help now. */
export class OutcomeFlow extends Flow {
  readonly actions = Object.values(outcomeActions);
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
    if (said.kind === 'pressed' && this.isMine(said)) return this.pressed(said, turn, state);
    return said.kind === 'pressed' || said.kind === 'arrived' ? this.bringUp(turn, state) : 'not_mine';
  }

  protected override typed(text: string, turn: Turn, state: FlowState): Step {
    if (state.asked === 'how') return this.typedHow(text, turn, state);
    if (state.asked === 'helped') return this.typedHelp(text, turn, state);
    return state.asked === 'told' ? this.told(text, turn, state) : 'not_mine';
  }

  override askAgain(turn: Turn, state: FlowState): void {
    const about = aboutIn(state);
    if (state.asked === 'helped') turn.replies.push(wentWell(about, turn.voice));
    else if (state.asked === 'told')
      turn.replies.push(whatHappenedCard(state.how === 'mixed' ? 'mixed' : 'badly', turn.voice));
    else turn.replies.push(askOutcome('outcome.ask', null, about, turn.voice));
  }

  private isMine = ({ action }: Pressed): boolean => this.actions.some((one) => one === action);

  protected override pressed({ action, value }: Pressed, turn: Turn, state: FlowState): Step {
    const { talk, voice } = turn;
    talk.misses = 0;
    const named = value.draft !== undefined || value.saved !== undefined;
    const latest = latestDraft(talk);
    const about: About = named ? aboutIn(value) : latest ? { draft: latest.id } : {};
    if (named && wordsAbout(about, turn) === null) return oldCard(turn);
    Object.assign(state, { draft: '', saved: '', ...about });
    if (action === outcomeActions.ask) {
      state.asked = 'how';
      const words = wordsAbout(about, turn);
      turn.replies.push(
        askOutcome(words === null ? 'outcome.ask' : 'outcome.ask_about', words, about, voice),
      );
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
    const { replies, voice } = turn;
    const about = aboutIn(state);
    this.note(how, about, turn);
    state.asked = how === 'not_said' ? '' : how === 'well' ? 'helped' : 'told';
    if (how === 'not_said') replies.push(notSaidCard(about, turn));
    else if (how === 'well') replies.push(wentWell(about, voice));
    else {
      state.how = how;
      replies.push(whatHappenedCard(how, voice));
    }
    return how === 'not_said' ? 'done' : 'waiting';
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
    if (comebackIn(text, this.listening())) {
      this.note('badly', aboutIn(state), turn);
      return this.told(text, turn, state);
    }
    const how = hears(this.house.outcome.typed.how, text);
    if (how) return this.went(how, turn, state);
    if (hears(this.house.heard, text) !== null) return 'not_mine';
    if (state.again || this.isForThem(text, turn)) return 'not_mine';
    state.again = 'yes';
    turn.replies.push(askOutcome('outcome.again', null, aboutIn(state), turn.voice));
    return 'waiting';
  }

  private typedHelp(text: string, turn: Turn, state: FlowState): Step {
    const help = hears(this.house.outcome.typed.helped, text);
    if (help) return this.helped(help, turn, state);
    if (hears(this.house.heard, text) !== null || this.isForThem(text, turn)) return 'not_mine';
    return this.helped('other', turn, state);
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

  private isForThem = (text: string, { talk }: Turn): boolean =>
    isSaidToThem(text, talk.relation, this.listening());

  private listening(): Listening {
    const { outcome, comebacks, repair, tools } = this.house;
    return { typed: outcome.typed, comebacks, deeds: repair.deeds, engine: tools.engine };
  }
}
