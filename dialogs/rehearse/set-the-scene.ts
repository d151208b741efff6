import type { RehearsalTypedId } from '../../src/catalogue/rehearsal-typed.js';
import { hears } from '../../src/coaching/hears.js';
import { openingCard } from '../../src/coaching/rehearsal/cards/opening-card.js';
import { questionCard } from '../../src/coaching/rehearsal/cards/question-card.js';
import { called } from '../../src/coaching/rehearsal/cards/show.js';
import { begin } from '../../src/coaching/rehearsal/play.js';
import { begun, newRehearsing, type Rehearsing } from '../../src/coaching/rehearsal/rehearsing.js';
import { type TypedAnswer, withPressed, withTyped } from '../../src/coaching/rehearsal/set-up/answered.js';
import { knownFromDraft, knownFromSentence } from '../../src/coaching/rehearsal/set-up/known-already.js';
import { onceMore } from '../../src/coaching/rehearsal/set-up/once-more.js';
import {
  nextTopic,
  type SetUp,
  type SetUpTopic,
  setUpTopics,
} from '../../src/coaching/rehearsal/set-up/set-up.js';
import { settingOf, surprised } from '../../src/coaching/rehearsal/set-up/setting-of.js';
import { askHowAgain, leave, notPlayed } from '../../src/coaching/rehearsal/turns/break-off.js';
import { findDraft } from '../../src/coaching/talk/draft.js';
import type { FlowState, Step } from '../flow.js';
import type { House, Turn } from '../turn.js';
import { showIn, showNext } from './show.js';

/** Before a rehearsal: the few questions that nobody has answered yet, one by one, until it begins. */
export class SetTheScene {
  constructor(private readonly house: House) {}

  /** A new one, from the draft that `value` names, from the words it was asked for with, or from nothing. */
  open(value: Record<string, string>, words: string, turn: Turn, state: FlowState): Step {
    const { talk } = turn;
    const { engine } = this.house.tools;
    const draft = findDraft(talk, value.draft);
    talk.made += 1;
    const fresh = newRehearsing(`r${talk.made}`, this.house.seed());
    const setUp = draft
      ? knownFromDraft(fresh.setUp, draft, value.way, talk, engine)
      : knownFromSentence(fresh.setUp, words, engine);
    return this.goOn({ ...fresh, setUp }, turn, state);
  }

  /** Asks once more what is open in `state`. */
  askOpen(rehearsing: Rehearsing, turn: Turn, state: FlowState): void {
    this.ask(topicIn(state) ?? 'risk', rehearsing, turn, state);
  }

  /** Asks the question before; false when there is none. */
  askBefore(rehearsing: Rehearsing, turn: Turn, state: FlowState): boolean {
    const before = setUpTopics[setUpTopics.indexOf(topicIn(state) ?? 'risk') - 1];
    if (before) this.ask(before, rehearsing, turn, state);
    return before !== undefined;
  }

  pageOfScenes(page: number, rehearsing: Rehearsing, turn: Turn, state: FlowState): Step {
    turn.replies.push(questionCard('what', rehearsing, showIn(turn, this.house), { page }));
    state.asked = 'what';
    return 'waiting';
  }

  /** An answer that was pressed, or means a press. */
  pressed(
    { topic: id, to = '' }: Record<string, string>,
    rehearsing: Rehearsing,
    turn: Turn,
    state: FlowState,
  ): Step {
    const { setUp } = rehearsing;
    const topic = setUpTopics.find((one) => one === id) ?? 'risk';
    if (topic === 'risk' && to !== 'no') return showNext(notPlayed(turn), turn);
    const known = to === 'any' ? surprised(setUp, this.house.stage) : withPressed(setUp, topic, to);
    return this.goOn({ ...rehearsing, setUp: known }, turn, state);
  }

  typed(text: string, rehearsing: Rehearsing, turn: Turn, state: FlowState): Step {
    const { setUp } = rehearsing;
    const topic = topicIn(state) ?? nextTopic(setUp) ?? 'hard';
    const answer = this.heard(text, topic, turn, state);
    if (answer.said === 'stop') return showNext(leave(turn), turn);
    if (answer.said === 'take_back') return this.askBefore(rehearsing, turn, state) ? 'waiting' : 'not_mine';
    if (topic !== 'risk' && answer.said === 'surprise')
      return this.pressed({ topic, to: 'any' }, rehearsing, turn, state);
    const known = withTyped(setUp, topic, answer);
    if (known) return this.goOn({ ...rehearsing, setUp: known }, turn, state);
    if (state.again) return 'not_mine';
    this.ask(topic, rehearsing, turn, state, true);
    return 'waiting';
  }

  /** Another round: the same, the same with other answers, or with another reaction or scene. */
  again(how: string, rehearsing: Rehearsing, turn: Turn, state: FlowState): Step {
    if (how === 'same') return this.begin(rehearsing, turn);
    if (how === 'seed') return this.begin(withSetUp(rehearsing, { seed: this.house.seed() }), turn);
    const next = onceMore(rehearsing, how, `r${turn.talk.made + 1}`);
    if (!next) return showNext(askHowAgain(rehearsing, showIn(turn, this.house)), turn);
    turn.talk.made += 1;
    return this.goOn(next, turn, state);
  }

  private goOn(rehearsing: Rehearsing, turn: Turn, state: FlowState): Step {
    const topic = nextTopic(rehearsing.setUp);
    if (!topic) return this.begin(rehearsing, turn);
    turn.talk.rehearsing = rehearsing;
    this.ask(topic, rehearsing, turn, state);
    return 'waiting';
  }

  private begin(rehearsing: Rehearsing, turn: Turn): Step {
    const { stage } = this.house;
    const played = begin(stage, settingOf(rehearsing.setUp, stage, called(turn.voice)));
    const opened = begun(rehearsing, played);
    return showNext(
      { rehearsing: opened, card: openingCard(opened, played, showIn(turn, this.house)) },
      turn,
    );
  }

  private ask(topic: SetUpTopic, rehearsing: Rehearsing, turn: Turn, state: FlowState, again = false): void {
    Object.assign(state, { rehearsal: rehearsing.id, asked: topic, again: again ? 'yes' : '' });
    if (topic === 'risk') {
      turn.talk.asksRisk = true;
      state.at = String(turn.talk.memory.turn);
    }
    turn.replies.push(questionCard(topic, rehearsing, showIn(turn, this.house), { again }));
  }

  private heard(text: string, topic: SetUpTopic, { talk }: Turn, { at }: FlowState): TypedAnswer {
    const { tools, heard, deciding, rehearsalTyped } = this.house;
    // A "no" that comes later than the very next turn answers something else.
    const isFresh = Number(at) === talk.memory.turn - 1;
    return {
      text,
      heard: hears(heard, text),
      said: hears<RehearsalTypedId>(rehearsalTyped.said, text),
      isNoRisk: topic === 'risk' && isFresh && hears<string>(deciding.typed.risk, text) === 'no',
      reactions: rehearsalTyped.reactions,
      read: tools.engine.read,
    };
  }
}

const withSetUp = (rehearsing: Rehearsing, setUp: Partial<SetUp>): Rehearsing => ({
  ...rehearsing,
  setUp: { ...rehearsing.setUp, ...setUp },
});

const topicIn = ({ asked }: FlowState): SetUpTopic | null => setUpTopics.find((one) => one === asked) ?? null;
