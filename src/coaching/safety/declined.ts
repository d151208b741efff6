import { hears } from '../hears.js';
import { type SafetyOutcome, type SafetyTurn, stopped } from './outcome.js';
import { answerNamed } from './shelf.js';
import type { SafetyState } from './state.js';

/** These words are not worded; what can be worded instead is offered, and nothing is locked. */
export const decline = (state: SafetyState, answer: string, now: SafetyTurn): SafetyOutcome =>
  stopped({ ...state, declined: { answer, turn: now.turn } }, now, { answer });

/** "Why not?", or "how do I say it nicely?", in the turn after words were declined; null when it is anything else. */
export function askedFurther(state: SafetyState, text: string, now: SafetyTurn): SafetyOutcome | null {
  const { declined } = state;
  if (!declined || now.turn - declined.turn !== 1) return null;
  const asks = hears(now.shelf.safetyAnswers.asked_further, text);
  if (!asks || !answerNamed(now.shelf, declined.answer).asked_further) return null;
  const still = { ...declined, turn: now.turn };
  return stopped({ ...state, declined: still }, now, { further: { answer: declined.answer, asks } });
}
