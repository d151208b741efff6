import { full, type SafetyOutcome, type SafetyTurn, stopped } from './outcome.js';
import type { Concern, SafetyState } from './state.js';

/** Answers to "could saying this put you at risk with them?" that are not a no. */
export type Risk = 'yes' | 'not_sure';

export const isRisk = (answer: string | undefined): answer is Risk =>
  answer === 'yes' || answer === 'not_sure';

/**
 * A journey asked whether saying it is a risk, and it is or may be: nothing is worded for them now, and the checks
 * are those of a clear sign (COACHING §5, §8).
 */
export function atRisk(state: SafetyState, risk: Risk, now: SafetyTurn): SafetyOutcome {
  const clear = state.concern?.level === 'clear' ? state.concern : null;
  const concern: Concern = {
    answer: clear?.answer ?? 'risk',
    rule: clear?.rule ?? 'risk',
    level: 'clear',
    asked: false,
    safe: 0,
    missed: 0,
    since: now.turn,
  };
  return stopped({ ...state, concern }, now, {
    answer: concern.answer,
    lines: risk === 'not_sure' ? ['not_sure'] : [],
    help: full(concern.answer),
  });
}
