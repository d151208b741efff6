import type { SafetyQuestion } from '../../catalogue/safety.js';
import type { Safety } from '../../language/reading.js';
import { namedAnswer, type PlainAnswer, plainAnswer, type TypedAnswer } from './plain-answer.js';
import { askingOf, questionFor, type SafetyShelf } from './shelf.js';
import type { Concern } from './state.js';

/**
 * What happened in this turn, as far as safety is concerned:
 * - `sign`: the screen found something in what they wrote, wherever they wrote it; `text` is all they wrote
 * - `said`: they typed something in which it found nothing
 * - `pressed`: they pressed anything; presses of `safetyAction` are for safety, `value` as on the button
 * - `arrived`: they came (back) to the conversation
 */
export type SafetyEvent =
  | { kind: 'sign'; safety: Safety; text?: string }
  | { kind: 'said'; text: string }
  | { kind: 'pressed'; value: Record<string, string> }
  | { kind: 'arrived' };

/** "Is it the talk, or what they might do?": a bare "no" or "yes" says neither, so it is asked again. */
const isEitherOr = ({ yes, no }: SafetyQuestion): boolean => !/^yes\b/i.test(yes) && !/^no\b/i.test(no);

/**
 * "I'm safe" is plain where just that was asked; where it was something else, it is no more than "I'm fine". "I'm not
 * safe" is taken at its word whatever was asked.
 */
function plainly(typed: TypedAnswer, question: SafetyQuestion | null): PlainAnswer {
  if (typed !== 'safe' && typed !== 'unsafe') return typed;
  const asksJustThat = question !== null && /\bsafe\b/i.test(question.yes);
  if (typed === 'safe') return asksJustThat ? 'yes' : 'fine';
  return asksJustThat || (question !== null && isEitherOr(question)) ? 'no' : 'yes';
}

/** What it answers to the question that stands open; a button of an older card answers nothing. */
export function meaning(event: SafetyEvent, concern: Concern | null, shelf: SafetyShelf): PlainAnswer {
  if (event.kind === 'said') {
    const question = concern?.asked ? questionFor(shelf, concern) : null;
    const named = question && namedAnswer(event.text, question);
    if (named) return named;
    const plain = plainly(plainAnswer(event.text, shelf.safetyAnswers.heard), question);
    const bare = plain === 'yes' || plain === 'no';
    return bare && question && isEitherOr(question) ? 'other' : plain;
  }
  if (event.kind !== 'pressed') return 'other';
  if (event.value.help) return 'help';
  const { answer, question } = event.value;
  if (!concern || question !== askingOf(concern)) return 'other';
  return answer === 'yes' || answer === 'no' || answer === 'not_sure' ? answer : 'other';
}
