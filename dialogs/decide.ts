import type { DecideReason } from '../src/catalogue/deciding.js';
import { circumstancesOf } from '../src/coaching/decide/circumstances.js';
import { knownOf } from '../src/coaching/decide/decided.js';
import {
  type Asks,
  type Circumstances,
  nextTopic,
  reasonFor,
  type Topic,
} from '../src/coaching/decide/deciding.js';
import { decisionCard } from '../src/coaching/decide/decision-card.js';
import { draftFromWords } from '../src/coaching/decide/draft-from-words.js';
import {
  answerAction,
  questionCard,
  type Standing,
  standingIn,
  standingValue,
} from '../src/coaching/decide/question-card.js';
import { hears } from '../src/coaching/hears.js';
import { line, reply, together } from '../src/coaching/reply.js';
import { findDraft, latestDraft } from '../src/coaching/talk/draft.js';
import { Flow, type FlowState, type Pressed, type Step } from './flow.js';
import { oldCard } from './old-card.js';
import type { House, Turn } from './turn.js';

/** Where the clock is theirs; a server's may be another country's. */
const theirClock: readonly House['place'][] = ['this_computer', 'terminal'];

/** "Should I say it, now, like this?": at most three short questions, then say, text, wait or let go. */
export class DecideFlow extends Flow {
  readonly actions = ['decide', 'text-or-talk', answerAction, 'decide-now'];
  override readonly openers = { decide: 'decide', safe_to_say: 'decide', text_or_talk: 'text-or-talk' };
  override readonly draftOpeners = { next_step: 'decide' };
  override readonly countsButtons = true;

  constructor(private readonly house: House) {
    super('decide');
  }

  override leavesQuestions(): boolean {
    return true;
  }

  protected override typed(text: string, turn: Turn, state: FlowState): Step {
    const topic = topicIn(state);
    const answer = this.typedAnswer(topic ?? 'now', text, turn, state);
    if (answer) return this.settle({ ...state, [topic ?? 'now']: answer }, turn, state);
    if (!topic || hears(this.house.heard, text) !== null) return 'not_mine';
    const { talk, voice } = turn;
    const told = state.draft ? null : draftFromWords(text, { talk, voice, tools: this.house.tools });
    if (told) {
      state.draft = told.id;
      const taken = reply([line(voice.say('decide.have_it'))]);
      this.ask(topic, turn, state);
      turn.replies.push(together([taken, ...turn.replies.splice(-1)]));
      return 'waiting';
    }
    if (state.again || this.house.tools.engine.read(text).blaming) return 'not_mine';
    state.again = 'yes';
    this.ask(topic, turn, state, true);
    return 'waiting';
  }

  override askAgain(turn: Turn, state: FlowState): void {
    const topic = topicIn(state);
    if (topic) this.ask(topic, turn, state);
    else this.settle(state, turn, state);
  }

  /** Something was looked into in passing: the question of risk still stands, and a "no" is still for it. */
  override listensOn(turn: Turn, state: FlowState): void {
    if (topicIn(state) !== 'risk') return;
    state.at = String(turn.talk.memory.turn);
    turn.talk.asksRisk = !this.circumstances(standingIn(state), turn).work;
  }

  protected override pressed({ action, value }: Pressed, turn: Turn, state: FlowState): Step {
    const { talk } = turn;
    const draft = value.draft === undefined ? latestDraft(talk) : findDraft(talk, value.draft);
    talk.misses = 0;
    if (value.draft !== undefined && !draft) return oldCard(turn);
    if (action === answerAction) return this.settle(value, turn, state);
    const asks: Asks = action === 'text-or-talk' ? 'way' : 'whether';
    if (action !== 'decide-now') {
      const answers = knownOf(talk.decided, draft?.id);
      return this.settle(standingValue({ draft: draft?.id, asks, answers }), turn, state);
    }
    Object.assign(state, value, { now: '', raise: '' });
    this.ask('now', turn, state);
    return 'waiting';
  }

  /** Goes on from where the answers stand: to the next question, or to how it ends. */
  private settle(value: Record<string, string>, turn: Turn, state: FlowState): Step {
    const standing = standingIn(value);
    const { answers, asks } = standing;
    for (const key of Object.keys(state)) if (key !== 'steps') delete state[key];
    Object.assign(state, standingValue(standing), value.raise ? { raise: value.raise } : {});
    const circumstances = this.circumstances(standing, turn);
    const topic = nextTopic(answers, circumstances, asks);
    if (topic) this.ask(topic, turn, state);
    else
      this.tell(value.raise ? 'not_raised' : reasonFor(answers, circumstances, asks), standing, turn, state);
    return 'waiting';
  }

  private ask(topic: Topic, turn: Turn, state: FlowState, asksAgain = false): void {
    const standing = standingIn(state);
    const { work } = this.circumstances(standing, turn);
    state.asked = topic;
    state.at = String(turn.talk.memory.turn);
    if (topic === 'risk' && !work) turn.talk.asksRisk = true;
    turn.replies.push(questionCard(topic, standing, work, turn.voice, asksAgain));
  }

  private tell(reason: DecideReason, standing: Standing, turn: Turn, state: FlowState): void {
    const { talk, voice } = turn;
    const { deciding: content, tools } = this.house;
    const draft = findDraft(talk, standing.draft);
    const relation = this.relation(standing, turn);
    const mayLeaveIt =
      relation === 'manager' && !talk.decided?.mayLeaveSaid && content.reasons[reason].ending !== 'let_go';
    if (draft) {
      const { risk, matters } = standing.answers;
      const mayLeaveSaid = mayLeaveIt || (talk.decided?.mayLeaveSaid ?? false);
      talk.decided = { draft: draft.id, answers: { risk, matters }, mayLeaveSaid };
    }
    state.asked = '';
    const telling = { draft, standing, relation, content, articles: tools.shelf.articles, voice };
    turn.replies.push(decisionCard(reason, telling, mayLeaveIt));
  }

  private typedAnswer(topic: Topic, text: string, { talk }: Turn, state: FlowState): string | null {
    // A "no" that comes later than the very next turn answers something else.
    if (topic === 'risk' && Number(state.at) !== talk.memory.turn - 1) return null;
    return hears<string>(this.house.deciding.typed[topic], text);
  }

  private circumstances(standing: Standing, turn: Turn): Circumstances {
    const { place, now, tools } = this.house;
    const draft = findDraft(turn.talk, standing.draft);
    const relation = this.relation(standing, turn);
    const reading = draft ? tools.engine.read(draft.text, { relation }) : null;
    const hour = theirClock.includes(place) ? now().getHours() : null;
    return circumstancesOf(reading, relation, hour);
  }

  private relation({ draft: id }: Standing, { talk }: Turn) {
    const draft = findDraft(talk, id);
    return talk.relation ?? (draft ? this.house.tools.engine.read(draft.text).relation : 'general');
  }
}

const topicIn = ({ asked }: FlowState): Topic | null =>
  asked === 'risk' || asked === 'matters' || asked === 'now' ? asked : null;
