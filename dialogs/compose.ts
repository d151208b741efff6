import type { HeardId } from '../src/catalogue/phrase.js';
import { takeAnswer, useFeeling } from '../src/coaching/compose/answer.js';
import { begin, findHalfMade, halfMadeFrom, latestHalfMade } from '../src/coaching/compose/begin.js';
import type { ComposeTurn } from '../src/coaching/compose/composing.js';
import { namesFeelings } from '../src/coaching/compose/feeling-words.js';
import * as steps from '../src/coaching/compose/go-on.js';
import { type HalfMade, type Topic, topics } from '../src/coaching/compose/half-made.js';
import { formOf } from '../src/coaching/compose/put-together.js';
import { answersTo, question } from '../src/coaching/compose/question.js';
import { changes, formChoices } from '../src/coaching/compose/statement-card.js';
import { line, type Reply, reply } from '../src/coaching/reply.js';
import { go } from '../src/coaching/rewrite/answers.js';
import { findDraft } from '../src/coaching/talk/talk.js';
import { typedChoice } from '../src/coaching/typed-choice.js';
import { Flow, type FlowState, type Step } from './flow.js';
import { hears } from './hears.js';
import type { House, Turn } from './turn.js';

/** What means "nothing for this part" while a part is asked for. */
const leavesOut: readonly (HeardId | null)[] = ['skip', 'do_not_know', 'no'];

/** "Make it mine": feeling, what happened, need, request or must; then the whole, of which any part can be changed. */
export class ComposeFlow extends Flow {
  readonly actions = [
    'compose',
    'compose-resume',
    'compose-answer',
    'compose-leave-out',
    'compose-keep',
    'compose-often',
    'compose-must',
    'compose-change',
    'compose-form',
    'compose-back',
  ];
  override readonly openers = { resume: 'compose-resume', step_by_step: 'compose' };
  override readonly draftOpeners = { make_it_mine: 'compose', edit: 'compose' };
  override readonly ownWords: readonly HeardId[] = ['back'];

  constructor(private readonly house: House) {
    super('compose');
  }

  start(turn: Turn, state: FlowState): Step {
    const { said } = turn;
    return said.kind === 'pressed' ? this.press(said.action, said.value, turn, state) : 'not_mine';
  }

  override carryOn(turn: Turn, state: FlowState): Step {
    const { said, talk, voice } = turn;
    if (said.kind === 'pressed') return this.press(said.action, said.value, turn, state);
    const half = findHalfMade(talk, state.statement);
    if (said.kind !== 'typed' || !half) return 'not_mine';
    const composing: ComposeTurn = { talk, voice, tools: this.house.tools };
    const named = typedChoice(said.text, this.buttons(half, composing));
    if (named) return this.press(named.action, named.value ?? {}, turn, state);
    const answer = half.asking
      ? this.toQuestion(half.asking, said.text, half, composing)
      : this.toWhole(said.text, half, composing);
    return this.answerWith(answer, half, turn, state);
  }

  /** What stands below the question, or the statement, and can be typed as well. */
  private buttons(half: HalfMade, composing: ComposeTurn) {
    const ofQuestion = half.asking ? answersTo(half.asking, half, composing) : [];
    const ofWhole = half.made
      ? [...changes(half, composing), ...formChoices(formOf(half), half, composing)]
      : [];
    return [...ofQuestion, ...ofWhole];
  }

  /** Words typed while a part is asked for. */
  private toQuestion(topic: Topic, text: string, half: HalfMade, composing: ComposeTurn): Reply | null {
    const heard = hears(this.house.heard, text);
    if (heard === 'back') return steps.goBack(half, composing);
    if (leavesOut.includes(heard)) return steps.withoutPart(topic, half, composing);
    if (heard) return null;
    if (topic !== 'feeling' && this.isFeeling(text)) return steps.feltInstead(topic, text, half, composing);
    const answer = takeAnswer(topic, text, half, composing);
    if (answer.kind !== 'not_mine' || this.isStatement(text))
      return steps.afterAnswer(topic, answer, half, composing);
    return question(topic, half, composing, [composing.voice.say('compose.not_understood')]);
  }

  /** Words typed beside the finished statement: another feeling, or shorter. */
  private toWhole(text: string, half: HalfMade, composing: ComposeTurn): Reply | null {
    const heard = hears(this.house.heard, text);
    if (heard === 'back') return steps.goBack(half, composing);
    if (heard === 'shorter') return steps.inForm('feeling-when-because', half, composing);
    if (heard || !this.isFeeling(text)) return null;
    return steps.afterAnswer('feeling', takeAnswer('feeling', text, half, composing), half, composing);
  }

  private press(action: string, value: Record<string, string>, turn: Turn, state: FlowState): Step {
    const { talk, voice } = turn;
    const composing: ComposeTurn = { talk, voice, tools: this.house.tools };
    const half =
      action === 'compose' || action === 'compose-resume' ? null : findHalfMade(talk, value.statement);
    if (half === null) return this.open(action, value.draft, composing, turn, state);
    if (!half) {
      turn.replies.push(reply([line(voice.say('rewrite.old_card'))]));
      return 'done';
    }
    const topic = topics.find((one) => one === value.topic) ?? 'feeling';
    // A press of an older card may have nothing to go back to: then the talk goes on where it is.
    const answer = pressed(action, topic, value, half, composing) ?? steps.goOn(half, composing);
    return this.answerWith(answer, half, turn, state);
  }

  /** A new statement, or the one that was half made. */
  private open(
    action: string,
    id: string | undefined,
    composing: ComposeTurn,
    turn: Turn,
    state: FlowState,
  ): Step {
    const { talk, voice } = turn;
    const draft = findDraft(talk, id) ?? null;
    const known = action === 'compose-resume' ? latestHalfMade(talk) : draft && halfMadeFrom(talk, draft);
    if (known)
      return this.answerWith(
        steps.goOn(known, composing, [voice.say('compose.picked_up')]),
        known,
        turn,
        state,
      );
    if (action === 'compose-resume' || (id !== undefined && !draft)) {
      const nothing = action === 'compose-resume';
      turn.replies.push(
        reply(
          [line(voice.say(nothing ? 'compose.nothing_half_made' : 'rewrite.old_card'))],
          nothing ? [go('choice.step_by_step', 'compose', voice)] : [],
        ),
      );
      return 'done';
    }
    const half = begin(draft, composing);
    const lead = half.answered.length > 0 ? [voice.say('compose.from_draft')] : [];
    return this.answerWith(steps.goOn(half, composing, lead), half, turn, state);
  }

  private answerWith(answer: Reply | null, half: HalfMade, turn: Turn, state: FlowState): Step {
    if (!answer) return 'not_mine';
    turn.replies.push(answer);
    state.statement = half.id;
    return 'waiting';
  }

  /** Something said to somebody, rather than an answer that went wrong. */
  private isStatement(text: string): boolean {
    const { blaming, fine, clauses } = this.house.tools.engine.read(text);
    return blaming || fine.length > 0 || clauses.some(({ verb }) => verb !== null);
  }

  private isFeeling(text: string): boolean {
    const { names, content } = this.house.tools;
    return namesFeelings(text, names, content.fauxFeelings);
  }
}

function pressed(
  action: string,
  topic: Topic,
  value: Record<string, string>,
  half: HalfMade,
  turn: ComposeTurn,
): Reply | null {
  const words = value.words ?? '';
  switch (action) {
    case 'compose-answer':
      return steps.afterAnswer(topic, takeAnswer(topic, words, half, turn), half, turn);
    case 'compose-leave-out':
      return steps.withoutPart(topic, half, turn);
    case 'compose-keep':
      return steps.afterAnswer('feeling', useFeeling(words, half, turn), half, turn);
    case 'compose-often':
      return steps.itHappensALot(half, turn);
    case 'compose-must':
      return steps.itIsAMust(half, turn);
    case 'compose-change':
      return steps.changePart(topic, half, turn);
    case 'compose-form':
      return steps.inForm(value.form ?? '', half, turn);
    default:
      return steps.goBack(half, turn);
  }
}
