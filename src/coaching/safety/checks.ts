import { brief, full, goingOn, quiet, type SafetyOutcome, type SafetyTurn, stopped } from './outcome.js';
import type { PlainAnswer } from './plain-answer.js';
import { answerNamed } from './shelf.js';
import type { Saying } from './speak.js';
import type { Concern, SafetyState } from './state.js';
import { turnsToAskAgain, turnsToCheck } from './waiting.js';

/** Nothing is asked at the moment. The next check comes when enough turns have gone by. */
export function betweenChecks(
  state: SafetyState,
  concern: Concern,
  answer: PlainAnswer,
  now: SafetyTurn,
): SafetyOutcome {
  const waited = now.turn - concern.since;
  const asking = { ...concern, asked: true };
  const check: Saying = { question: asking, help: brief(concern.answer) };
  if (concern.level === 'unclear')
    return waited < turnsToAskAgain
      ? quiet(state)
      : goingOn({ ...state, concern: asking }, now, { lines: ['later'], ...check });
  if (waited >= turnsToCheck)
    return stopped({ ...state, concern: asking }, now, { lines: ['check'], ...check });
  const heard = answer === 'fine' || answer === 'joking' ? answer : 'stopped';
  return stopped(state, now, { lines: [heard], help: brief(concern.answer) });
}

/** A reload changes nothing: what was stopped stays stopped, what was asked is asked again. */
export function atReturn(state: SafetyState, concern: Concern, now: SafetyTurn): SafetyOutcome {
  const declining = answerNamed(now.shelf, concern.answer).stance === 'decline';
  if (concern.level === 'unclear' && (declining || !concern.asked || concern.safe > 0)) return quiet(state);
  return stopped(state, now, {
    lines: [concern.level === 'clear' ? 'arrived' : 'unclear_again'],
    ...(concern.asked ? { question: concern } : {}),
    help: full(concern.answer),
  });
}
