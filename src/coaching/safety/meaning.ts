import type { Safety } from '../../language/reading.js';
import { namedAnswer, type PlainAnswer, plainAnswer } from './plain-answer.js';
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

/** What it answers to the question that stands open; a button of an older card answers nothing. */
export function meaning(event: SafetyEvent, concern: Concern | null, shelf: SafetyShelf): PlainAnswer {
  if (event.kind === 'said') {
    const named = concern?.asked ? namedAnswer(event.text, questionFor(shelf, concern)) : null;
    return named ?? plainAnswer(event.text, shelf.safetyAnswers.heard);
  }
  if (event.kind !== 'pressed') return 'other';
  if (event.value.help) return 'help';
  const { answer, question } = event.value;
  if (!concern || question !== askingOf(concern)) return 'other';
  return answer === 'yes' || answer === 'no' || answer === 'not_sure' ? answer : 'other';
}
