import type { HeardId } from '../src/catalogue/phrase.js';
import { type Answered, leaveOut, takeAnswer, useFeeling } from '../src/coaching/compose/answer.js';
import { begin, findHalfMade, halfMadeFrom, latestHalfMade } from '../src/coaching/compose/begin.js';
import { type ComposeTurn, materialOf } from '../src/coaching/compose/composing.js';
import { namesFeelings } from '../src/coaching/compose/feeling-words.js';
import {
  answerTopic,
  type HalfMade,
  nextTopic,
  reopen,
  stepBack,
  type Topic,
  topics,
} from '../src/coaching/compose/half-made.js';
import { formOf } from '../src/coaching/compose/put-together.js';
import { answersTo, askAgain, question } from '../src/coaching/compose/question.js';
import { changes, formChoices, statementCard } from '../src/coaching/compose/statement-card.js';
import { line, reply } from '../src/coaching/reply.js';
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
    const { said } = turn;
    if (said.kind === 'pressed') return this.press(said.action, said.value, turn, state);
    const half = findHalfMade(turn.talk, state.statement);
    if (said.kind !== 'typed' || !half) return 'not_mine';
    return half.asking
      ? this.answered(half.asking, said.text, half, turn, state)
      : this.changed(said.text, half, turn, state);
  }

  /** Words typed while a part is asked for. */
  private answered(topic: Topic, text: string, half: HalfMade, turn: Turn, state: FlowState): Step {
    const heard = hears(this.house.heard, text);
    if (heard === 'back') return this.back(half, turn, state);
    const composing = this.composing(turn);
    const buttons = [...answersTo(topic, half, composing), ...(half.made ? changes(half, composing) : [])];
    const named = typedChoice(text, buttons);
    if (named) return this.press(named.action, named.value ?? {}, turn, state);
    if (leavesOut.includes(heard)) return this.left(topic, half, turn, state);
    if (heard) return 'not_mine';
    if (topic !== 'feeling' && this.isFeeling(text)) return this.felt(topic, text, half, turn, state);
    const answer = takeAnswer(topic, text, half, composing);
    if (answer.kind === 'not_mine' && !this.isStatement(text)) {
      turn.replies.push(
        question(topic, half, this.composing(turn), [turn.voice.say('compose.not_understood')]),
      );
      return this.wait(half, state);
    }
    return this.afterAnswer(topic, answer, half, turn, state);
  }

  /** A feeling typed where something else was asked changes the feeling; what was asked is still open. */
  private felt(topic: Topic, text: string, half: HalfMade, turn: Turn, state: FlowState): Step {
    const answer = takeAnswer('feeling', text, half, this.composing(turn));
    if (answer.kind !== 'taken') return this.afterAnswer('feeling', answer, half, turn, state);
    turn.replies.push(question(topic, half, this.composing(turn), [turn.voice.say('rewrite.changed')]));
    return this.wait(half, state);
  }

  /** Words typed beside the finished statement: a part or a form by its name, or another feeling. */
  private changed(text: string, half: HalfMade, turn: Turn, state: FlowState): Step {
    const composing = this.composing(turn);
    const heard = hears(this.house.heard, text);
    if (heard === 'back') return this.back(half, turn, state);
    if (heard === 'shorter')
      return this.press('compose-form', { statement: half.id, form: 'feeling-when-because' }, turn, state);
    const named = typedChoice(text, [
      ...changes(half, composing),
      ...formChoices(formOf(half), half, composing),
    ]);
    if (named) return this.press(named.action, named.value ?? {}, turn, state);
    if (heard || !this.isFeeling(text)) return 'not_mine';
    return this.afterAnswer('feeling', takeAnswer('feeling', text, half, composing), half, turn, state);
  }

  private press(action: string, value: Record<string, string>, turn: Turn, state: FlowState): Step {
    const composing = this.composing(turn);
    const { talk, voice } = turn;
    if (action === 'compose') return this.open(value.draft, turn, state);
    if (action === 'compose-resume') return this.resume(turn, state);
    const half = findHalfMade(talk, value.statement);
    if (!half) {
      turn.replies.push(reply([line(voice.say('rewrite.old_card'))]));
      return 'done';
    }
    const topic = topics.find((one) => one === value.topic) ?? 'feeling';
    switch (action) {
      case 'compose-answer':
        return this.afterAnswer(
          topic,
          takeAnswer(topic, value.words ?? '', half, composing),
          half,
          turn,
          state,
        );
      case 'compose-leave-out':
        return this.left(topic, half, turn, state);
      case 'compose-keep':
        return this.afterAnswer('feeling', useFeeling(value.words ?? '', half, composing), half, turn, state);
      case 'compose-often':
        half.parts.told = materialOf(half, composing).told;
        half.parts.often = composing.tools.statements.tell('a lot').often;
        answerTopic(half, 'happened');
        return this.goOn(half, turn, state);
      case 'compose-must':
        answerTopic(half, 'ask');
        half.parts.ask = null;
        turn.replies.push(question('must', half, composing));
        return this.wait(half, state);
      case 'compose-change':
        reopen(half, topic);
        turn.replies.push(question(topic, half, composing));
        return this.wait(half, state);
      case 'compose-form':
        return this.inForm(value.form ?? '', half, turn, state);
      default:
        return this.back(half, turn, state);
    }
  }

  private open(draftId: string | undefined, turn: Turn, state: FlowState): Step {
    const { talk, voice } = turn;
    const draft = findDraft(talk, draftId) ?? null;
    if (draftId !== undefined && !draft) {
      turn.replies.push(reply([line(voice.say('rewrite.old_card'))]));
      return 'done';
    }
    const known = draft && halfMadeFrom(talk, draft);
    if (known) return this.goOn(known, turn, state, [voice.say('compose.picked_up')]);
    const half = begin(draft, this.composing(turn));
    return this.goOn(half, turn, state, half.answered.length > 0 ? [voice.say('compose.from_draft')] : []);
  }

  private resume(turn: Turn, state: FlowState): Step {
    const half = latestHalfMade(turn.talk);
    if (half) return this.goOn(half, turn, state, [turn.voice.say('compose.picked_up')]);
    turn.replies.push(
      reply(
        [line(turn.voice.say('compose.nothing_half_made'))],
        [go('choice.step_by_step', 'compose', turn.voice)],
      ),
    );
    return 'done';
  }

  private left(topic: Topic, half: HalfMade, turn: Turn, state: FlowState): Step {
    leaveOut(topic, half);
    return this.goOn(
      half,
      turn,
      state,
      topic === 'feeling' ? [turn.voice.say('compose.without_feeling')] : [],
    );
  }

  private back(half: HalfMade, turn: Turn, state: FlowState): Step {
    if (!stepBack(half) || !half.asking) return 'not_mine';
    turn.replies.push(
      question(half.asking, half, this.composing(turn), [turn.voice.say('compose.went_back')]),
    );
    return this.wait(half, state);
  }

  /** Another form is made at once, when its parts are there; else the first that is missing is asked for. */
  private inForm(form: string, half: HalfMade, turn: Turn, state: FlowState): Step {
    const shape = this.house.tools.content.statement.forms.find(({ id }) => id === form);
    if (!shape) return 'not_mine';
    half.form = shape.id;
    const missing = shape.parts.find(
      (topic) =>
        (topic === 'happened' ? half.parts.told : half.parts[topic]) === null &&
        !half.answered.includes(topic),
    );
    const needed =
      missing ??
      (shape.id === 'plain-expectation' && !half.parts.must ? 'must' : undefined) ??
      (shape.parts.includes('ask') && !half.parts.ask ? 'ask' : undefined);
    if (!needed) return this.goOn(half, turn, state);
    reopen(half, needed);
    turn.replies.push(question(needed, half, this.composing(turn)));
    return this.wait(half, state);
  }

  private afterAnswer(topic: Topic, answer: Answered, half: HalfMade, turn: Turn, state: FlowState): Step {
    if (answer.kind === 'not_mine') return 'not_mine';
    turn.talk.misses = 0;
    if (answer.kind === 'taken') return this.goOn(half, turn, state);
    turn.replies.push(askAgain(topic, answer, half, this.composing(turn)));
    return this.wait(half, state);
  }

  /** The next part that is open, or the whole. */
  private goOn(half: HalfMade, turn: Turn, state: FlowState, lead: string[] = []): Step {
    const next = half.asking ?? nextTopic(half);
    const composing = this.composing(turn);
    if (next) turn.replies.push(question(next, half, composing, lead));
    else {
      const card = statementCard(half, composing);
      turn.replies.push({ ...card, blocks: [...lead.map(line), ...card.blocks] });
    }
    return this.wait(half, state);
  }

  private wait(half: HalfMade, state: FlowState): Step {
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

  private composing({ talk, voice }: Turn): ComposeTurn {
    return { talk, voice, tools: this.house.tools };
  }
}
