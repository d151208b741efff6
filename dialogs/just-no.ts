import { relations } from '../src/catalogue/relation.js';
import { hears } from '../src/coaching/hears.js';
import { besideNo } from '../src/coaching/just-no/beside-no.js';
import { type NoTurn, noActions, noCard, pushCard, tradeCard } from '../src/coaching/just-no/no-card.js';
import { opensOnRequest, refusesDeed, toWhom } from '../src/coaching/just-no/opens-on.js';
import type { Refusal } from '../src/coaching/just-no/refusal.js';
import { anyRefusal, takeRefusal } from '../src/coaching/just-no/take-refusal.js';
import { tradeOf } from '../src/coaching/just-no/trade.js';
import { line, reply } from '../src/coaching/reply.js';
import { latestDraft } from '../src/coaching/talk/draft.js';
import type { PhraseId } from '../src/coaching/voice/phrase-id.js';
import { Flow, type FlowState, type Pressed, type Step } from './flow.js';
import { oldCard } from './old-card.js';
import type { House, Turn } from './turn.js';

/** "Just say no": what was asked, and a short no to it without a reason. */
export class JustNoFlow extends Flow {
  readonly actions = Object.values(noActions);
  override readonly openers = { just_no: noActions.begin };

  constructor(private readonly house: House) {
    super('just-no');
  }

  /** "She wants me to babysit again", "how do I say no to my boss?" */
  override opensOn(text: string, { talk }: Turn): Pressed | null {
    // What was just asked for is an answer, whatever it looks like.
    if (latestDraft(talk)?.asked || !this.opens(text)) return null;
    return { kind: 'pressed', action: noActions.begin, value: {}, inputs: { words: text } };
  }

  override askAgain(turn: Turn, state: FlowState): void {
    const { refusal } = turn.talk;
    if (state.asked === 'what' || !refusal) this.ask('what', 'no.ask', turn, state);
    else if (state.asked === 'trade') this.ask('trade', 'no.ask_trade', turn, state);
    else this.show(refusal, turn, state);
  }

  override leavesQuestions(): boolean {
    return true;
  }

  protected override pressed(said: Pressed, turn: Turn, state: FlowState): Step {
    const { talk, voice } = turn;
    talk.misses = 0;
    const { action, value, inputs } = said;
    if (action === noActions.begin) return this.begin(inputs.words ?? value.words ?? '', turn, state);
    if (!talk.refusal || talk.refusal.id !== value.refusal) return oldCard(turn);
    if (action === noActions.trade) return this.ask('trade', 'no.ask_trade', turn, state);
    if (action === noActions.notANo) {
      turn.replies.push(reply([line(voice.say('no.not_a_no'))]));
      return 'done';
    }
    if (action === noActions.show) return this.show(talk.refusal, turn, state);
    turn.replies.push(pushCard(talk.refusal, this.ways(turn)));
    return 'waiting';
  }

  protected override typed(text: string, turn: Turn, state: FlowState): Step {
    if (state.asked === 'what') return this.answered(text, turn, state);
    if (state.asked === 'trade') return this.traded(text, turn, state);
    return this.afterCard(text, turn, state);
  }

  private begin(words: string, turn: Turn, state: FlowState): Step {
    const to = toWhom(words);
    const told = to ? to.about : this.opens(words) || refusesDeed(words) ? words : '';
    const refusal = told && takeRefusal(told, to?.whom ?? '', this.refusing(turn));
    if (refusal) return this.show(refusal, turn, state);
    state.whom = to?.whom ?? '';
    return this.ask('what', 'no.ask', turn, state);
  }

  private answered(text: string, turn: Turn, state: FlowState): Step {
    const heard = hears(this.house.heard, text);
    const unknown = heard === 'do_not_know' || heard === 'skip' || heard === 'example';
    if ((heard !== null && !unknown) || this.isDraft(text)) return 'not_mine';
    const { whom = '' } = state;
    const refusal = unknown ? null : takeRefusal(text, whom, this.refusing(turn));
    if (refusal) return this.show(refusal, turn, state);
    if (state.again) return this.show(anyRefusal(whom, this.refusing(turn)), turn, state);
    state.again = 'yes';
    return this.ask('what', 'no.ask_again', turn, state);
  }

  private traded(text: string, turn: Turn, state: FlowState): Step {
    const heard = hears(this.house.heard, text);
    const { refusal } = turn.talk;
    const leaves = heard === 'do_not_know' || heard === 'skip' || heard === 'no';
    if (!refusal || (heard !== null && !leaves) || this.isDraft(text)) return 'not_mine';
    const trade = leaves ? null : tradeOf(text);
    if (trade) {
      state.asked = '';
      turn.replies.push(tradeCard(trade, refusal, this.ways(turn)));
      return 'waiting';
    }
    if (leaves || state.again) return this.show(refusal, turn, state);
    state.again = 'yes';
    return this.ask('trade', 'no.ask_trade_again', turn, state);
  }

  /** The card stands there: "what if he gets angry", "it's for my boss". */
  private afterCard(text: string, turn: Turn, state: FlowState): Step {
    const { talk } = turn;
    const { refusal } = talk;
    if (!refusal) return 'not_mine';
    const heard = hears(this.house.heard, text);
    const told = state.told?.split(' ') ?? [];
    const beside = besideNo(text, heard, told, refusal, this.ways(turn));
    if (beside) {
      if (beside.other) state.told = [...told, beside.other].join(' ');
      turn.replies.push(beside.reply);
      return 'waiting';
    }
    const relation = relations.find((one) => heard === `for_${one}`);
    if (!relation) return 'not_mine';
    talk.relation = relation;
    talk.refusal = { ...refusal, relation };
    return this.show(talk.refusal, turn, state);
  }

  private show(refusal: Refusal, turn: Turn, state: FlowState): Step {
    const card = noCard(refusal, this.ways(turn));
    Object.assign(state, { asked: '', again: '' });
    turn.replies.push(card);
    return 'waiting';
  }

  private ask(asked: 'what' | 'trade', phrase: PhraseId, turn: Turn, state: FlowState): Step {
    state.asked = asked;
    turn.replies.push(reply([line(turn.voice.say(phrase))]));
    return 'waiting';
  }

  /** Blame is for whoever it was said to, whatever was asked. */
  private isDraft = (text: string): boolean =>
    /\byou\b/i.test(text) && this.house.tools.engine.read(text).blaming;

  private opens = (text: string): boolean => opensOnRequest(text, this.house.tools.engine, this.house.justNo);

  private refusing = ({ talk }: Turn) => ({ talk, engine: this.house.tools.engine });

  private ways = ({ talk, voice }: Turn): NoTurn => ({
    talk,
    voice,
    content: this.house.justNo,
    articles: this.house.tools.shelf.articles,
  });
}
