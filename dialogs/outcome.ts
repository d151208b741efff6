import type { Comeback } from '../src/catalogue/comeback.js';
import { outcomes } from '../src/catalogue/outcome.js';
import { go } from '../src/coaching/buttons.js';
import { wayIn, wordsOfDraft } from '../src/coaching/decide/words-to-say.js';
import { hears } from '../src/coaching/hears.js';
import { askedNow, outcomeDue } from '../src/coaching/kept/due.js';
import { marksOf } from '../src/coaching/kept/mark-words.js';
import type { Outcome } from '../src/coaching/kept/marks.js';
import {
  type About,
  afterAHardTalk,
  askOutcome,
  type Help,
  outcomeActions,
  toldCard,
  wentWell,
} from '../src/coaching/outcome/outcome-card.js';
import { confess } from '../src/coaching/repair/confession.js';
import { type Choice, line, reply } from '../src/coaching/reply.js';
import { theirWords } from '../src/coaching/reply-to-them/their-words.js';
import { goodActions } from '../src/coaching/say-good/thanks-card.js';
import { findDraft, latestDraft } from '../src/coaching/talk/talk.js';
import type { PhraseId } from '../src/coaching/voice/phrase-id.js';
import { Flow, type FlowState, type Pressed, type Step } from './flow.js';
import { isSaved, mark } from './keep-words.js';
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

  start(turn: Turn, state: FlowState): Step {
    const { said } = turn;
    if (said.kind === 'pressed' && this.isMine(said)) return this.pressed(said, turn, state);
    return said.kind === 'pressed' || said.kind === 'arrived' ? this.bringUp(turn, state) : 'not_mine';
  }

  override carryOn(turn: Turn, state: FlowState): Step {
    const { said } = turn;
    if (said.kind === 'pressed') return this.pressed(said, turn, state);
    if (said.kind !== 'typed') return 'not_mine';
    if (state.asked === 'how') return this.typedHow(said.text, turn, state);
    if (state.asked === 'helped') return this.typedHelp(said.text, turn, state);
    return state.asked === 'told' ? this.told(said.text, turn, state) : 'not_mine';
  }

  override askAgain(turn: Turn, state: FlowState): void {
    const about = aboutIn(state);
    if (state.asked === 'helped') turn.replies.push(wentWell(about, turn.voice));
    else if (state.asked === 'told')
      this.askWhatHappened(state.how === 'mixed' ? 'mixed' : 'badly', turn, state);
    else turn.replies.push(askOutcome('outcome.ask', null, about, turn.voice));
  }

  private isMine = ({ action }: Pressed): boolean => this.actions.some((one) => one === action);

  private pressed({ action, value }: Pressed, turn: Turn, state: FlowState): Step {
    const { talk, voice } = turn;
    talk.misses = 0;
    const named = value.draft !== undefined || value.saved !== undefined;
    const latest = latestDraft(talk);
    const about: About = named ? aboutIn(value) : latest ? { draft: latest.id } : {};
    if (named && this.wordsOf(about, turn) === null) return oldCard(turn);
    Object.assign(state, { draft: '', saved: '', ...about });
    if (action === outcomeActions.ask) {
      state.asked = 'how';
      const words = this.wordsOf(about, turn);
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
    const { voice } = turn;
    const about = aboutIn(state);
    this.note(how, about, turn);
    if (how === 'well') {
      state.asked = 'helped';
      turn.replies.push(wentWell(about, voice));
      return 'waiting';
    }
    if (how !== 'not_said') {
      this.askWhatHappened(how, turn, state);
      return 'waiting';
    }
    state.asked = '';
    const value = about.draft ? { draft: about.draft } : null;
    const later: Choice[] = value
      ? [go('choice.should_i', 'decide', voice, value), go('choice.not_tonight', 'not-tonight', voice, value)]
      : [];
    turn.replies.push(reply([line(voice.say('outcome.not_said'))], [...later, ...this.save(about, turn)]));
    return 'done';
  }

  private note(how: Outcome, about: About, turn: Turn): void {
    const words = this.wordsOf(about, turn);
    const at = this.house.now().toISOString();
    if (words !== null) mark(turn, words, { went: { how, at }, putOff: undefined });
  }

  /** What they told came back, where there is a calm line for it. */
  private cameBack(text: string): Comeback | null {
    const id = hears<string>(this.house.outcome.typed.came, text);
    return this.house.comebacks.find((comeback) => comeback.id === id) ?? null;
  }

  private askWhatHappened(how: 'mixed' | 'badly', turn: Turn, state: FlowState): void {
    Object.assign(state, { asked: 'told', how });
    turn.replies.push(reply([line(turn.voice.say(`outcome.${how}`))], afterAHardTalk(turn.voice)));
  }

  private helped(help: Help | 'other', turn: Turn, state: FlowState): Step {
    const { voice } = turn;
    const about = aboutIn(state);
    const words = this.wordsOf(about, turn);
    const noted = words !== null && isSaved(turn, words) ? [line(voice.say('outcome.marked'))] : [];
    const said: PhraseId = `outcome.helped_${help}`;
    turn.replies.push(
      reply(
        [line(voice.say(said)), ...noted],
        [...this.save(about, turn), go('choice.say_good', goodActions.begin, voice)],
      ),
    );
    return 'done';
  }

  private typedHow(text: string, turn: Turn, state: FlowState): Step {
    if (this.cameBack(text)) {
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
    const { talk, voice } = turn;
    const { tools, repair } = this.house;
    const heard = hears(this.house.heard, text);
    if (heard === 'do_not_know' || heard === 'skip' || heard === 'no') {
      state.asked = '';
      turn.replies.push(reply([line(voice.say('outcome.nothing_told'))], afterAHardTalk(voice)));
      return 'done';
    }
    if (heard !== null && heard !== 'went_badly' && heard !== 'went_mixed' && !this.cameBack(text))
      return 'not_mine';
    const blames = (words: string) => tools.engine.read(words).blaming;
    if (confess(text, repair.deeds, blames) || theirWords(text) !== null) return 'not_mine';
    if (this.isForThem(text, turn)) return 'not_mine';
    const relation = talk.relation ?? tools.engine.read(text).relation;
    turn.replies.push(toldCard(this.cameBack(text), relation, voice));
    return 'done';
  }

  /** Said to somebody, as a new statement is, and not told about them. */
  private isForThem = (text: string, { talk }: Turn): boolean => {
    const relation = talk.relation ?? 'general';
    return /\b(?:you|your|ur|u)\b/i.test(text) && this.house.tools.engine.read(text, { relation }).blaming;
  };

  private save(about: About, turn: Turn): Choice[] {
    const words = this.wordsOf(about, turn);
    const draft = findDraft(turn.talk, about.draft);
    if (words === null || !draft || isSaved(turn, words)) return [];
    return [go('choice.save', 'save', turn.voice, wayIn(draft))];
  }

  private wordsOf({ draft: id, saved }: About, { talk, kept }: Turn): string | null {
    if (saved) return kept?.saved.find((one) => one.id === saved)?.text ?? null;
    const draft = findDraft(talk, id);
    return draft ? wordsOfDraft(draft) : null;
  }
}

const aboutIn = ({ draft, saved }: Record<string, string>): About => ({
  ...(draft ? { draft } : {}),
  ...(saved ? { saved } : {}),
});
