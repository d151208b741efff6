import type { Safety } from '../../language/reading.js';
import { decline } from './declined.js';
import { brief, full, quiet, type SafetyOutcome, type SafetyTurn, stopped } from './outcome.js';
import { answerForRule, answerNamed } from './shelf.js';
import type { Concern, SafetyState } from './state.js';
import { turnsToAskAgain } from './waiting.js';

/** The screen has found something: it is answered at once, asked about, or has been asked about already. */
export function atSign(state: SafetyState, safety: Safety, now: SafetyTurn): SafetyOutcome {
  const { level, rule, kind } = safety;
  const { concern } = state;
  const about = answerForRule(now.shelf, rule, kind);
  const declining = answerNamed(now.shelf, about).stance === 'decline';
  if (concern?.level === 'clear' && (declining || level === 'unclear'))
    return stillStopped(state, concern, declining, now);
  if (declining && (level === 'clear' || concern)) return decline(state, about, now);
  const fresh: Concern = { answer: about, rule, level, asked: false, safe: 0, missed: 0, since: now.turn };
  if (level === 'clear')
    return stopped({ ...state, concern: fresh }, now, { answer: about, help: full(about) });
  if (askedBefore(state, about, rule, now)) return quiet(state);
  const asking = { ...fresh, asked: true };
  return stopped({ ...state, concern: asking }, now, {
    lines: declining ? [] : ['unclear'],
    question: asking,
    ...(declining ? {} : { help: brief(about) }),
  });
}

/** Another sign while coaching is stopped starts the count of plain answers again; words to decline do not. */
function stillStopped(
  state: SafetyState,
  concern: Concern,
  declining: boolean,
  now: SafetyTurn,
): SafetyOutcome {
  if (declining) return stopped(state, now, { lines: ['stopped'], help: brief(concern.answer) });
  const again = { ...concern, asked: false, safe: 0, since: now.turn };
  return stopped({ ...state, concern: again }, now, { lines: ['stopped'], help: full(concern.answer) });
}

/** The same words are asked about once; others of their kind not while a plain answer is still fresh. */
function askedBefore(state: SafetyState, about: string, rule: string, now: SafetyTurn): boolean {
  const { concern, settled } = state;
  if (settled.includes(rule) || settled.includes(about)) return true;
  if (concern?.answer !== about || concern.asked) return false;
  return now.turn - concern.since < turnsToAskAgain;
}
