import { go } from '../src/coaching/buttons.js';
import { begin, findHalfMade, halfMadeFrom, latestHalfMade } from '../src/coaching/compose/begin.js';
import type { ComposeTurn } from '../src/coaching/compose/composing.js';
import * as steps from '../src/coaching/compose/go-on.js';
import type { HalfMade } from '../src/coaching/compose/half-made.js';
import { pressed } from '../src/coaching/compose/pressed.js';
import { line, type Reply, reply } from '../src/coaching/reply.js';
import { findDraft } from '../src/coaching/talk/draft.js';
import { toQuestion, toWhole } from './compose-words.js';
import { Flow, type FlowState, type Pressed, press, type Step } from './flow.js';
import { oldCard } from './old-card.js';
import type { House, Turn } from './turn.js';

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
  override readonly countsButtons = true;

  constructor(private readonly house: House) {
    super('compose');
  }

  /** While a part is asked for; beside the whole, "can I change the ask?" is about it. */
  override leavesQuestions({ talk }: Turn, state: FlowState): boolean {
    return findHalfMade(talk, state.statement)?.asking != null;
  }

  protected override typed(text: string, turn: Turn, state: FlowState): Step {
    const half = findHalfMade(turn.talk, state.statement);
    if (!half) return 'not_mine';
    const composing = this.composing(turn);
    const answer = half.asking
      ? toQuestion(half.asking, text, half, composing, this.house)
      : toWhole(text, half, composing, this.house);
    return this.answerWith(answer, half, turn, state);
  }

  override askAgain(turn: Turn, state: FlowState): void {
    const half = findHalfMade(turn.talk, state.statement) ?? latestHalfMade(turn.talk);
    if (half) turn.replies.push(steps.goOn(half, this.composing(turn)));
    else this.pressed(press('compose-resume'), turn, state);
  }

  override stepBack(turn: Turn, state: FlowState): boolean {
    const half = findHalfMade(turn.talk, state.statement);
    const answer = half && steps.goBack(half, this.composing(turn));
    if (answer) turn.replies.push(answer);
    return answer !== undefined && answer !== null;
  }

  protected override pressed({ action, value }: Pressed, turn: Turn, state: FlowState): Step {
    const { talk } = turn;
    const composing = this.composing(turn);
    const half =
      action === 'compose' || action === 'compose-resume' ? null : findHalfMade(talk, value.statement);
    if (half === null) return this.open(action, value.draft, composing, turn, state);
    if (!half) return oldCard(turn);
    // A press of an older card may have nothing to go back to: then the talk goes on where it is.
    const answer = pressed(action, value, half, composing) ?? steps.goOn(half, composing);
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

  private composing = ({ talk, voice }: Turn): ComposeTurn => ({ talk, voice, tools: this.house.tools });
}
