import { decline } from './declined.js';
import { brief, full, goingOn, quiet, type SafetyOutcome, type SafetyTurn, stopped } from './outcome.js';
import type { PlainAnswer } from './plain-answer.js';
import { answerNamed, questionFor } from './shelf.js';
import type { Concern, SafetyState } from './state.js';

/** A question stands open: the check after a clear sign, or the one about an unclear sign. */
export function atAnswer(
  state: SafetyState,
  concern: Concern,
  answer: PlainAnswer,
  now: SafetyTurn,
): SafetyOutcome {
  const { answer: about, level } = concern;
  const declining = answerNamed(now.shelf, about).stance === 'decline';
  if (answer === questionFor(now.shelf, concern).safe) return atSafe(state, concern, declining, now);
  if (answer === 'yes' || answer === 'no' || answer === 'not_sure') {
    if (declining) return decline(settle({ ...state, concern: null }, concern), about, now);
    const sure: Concern = { ...concern, level: 'clear', asked: false, safe: 0, since: now.turn };
    return stopped({ ...state, concern: sure }, now, {
      ...(level === 'unclear' ? { answer: about } : {}),
      lines: [answer === 'not_sure' ? 'not_sure' : 'danger'],
      help: full(about),
    });
  }
  if (declining) return quiet(settle({ ...state, concern: null }, concern));
  return level === 'clear'
    ? noAnswerToCheck(state, concern, answer, now)
    : noAnswerToQuestion(state, concern, answer, now);
}

/** A check that is passed over comes again some turns later; "I'm fine" and jokes are asked about at once. */
function noAnswerToCheck(
  state: SafetyState,
  concern: Concern,
  answer: PlainAnswer,
  now: SafetyTurn,
): SafetyOutcome {
  if (answer === 'fine' || answer === 'joking')
    return stopped(state, now, { lines: [answer], question: concern, help: brief(concern.answer) });
  const later = { ...concern, asked: false, since: now.turn };
  return stopped({ ...state, concern: later }, now, { lines: ['stopped'], help: brief(concern.answer) });
}

/** What is unclear is asked twice at most; then coaching goes on, help stays in view, and it is asked once more later. */
function noAnswerToQuestion(
  state: SafetyState,
  concern: Concern,
  answer: PlainAnswer,
  now: SafetyTurn,
): SafetyOutcome {
  if (concern.safe > 0) return quiet({ ...state, concern: null });
  const help = brief(concern.answer);
  if (concern.missed === 0) {
    const again = { ...concern, missed: 1 };
    const lines: ('fine' | 'joking' | 'unclear_again')[] =
      answer === 'fine' || answer === 'joking' ? [answer] : ['unclear_again'];
    return stopped({ ...state, concern: again }, now, { lines, question: again, help });
  }
  const later = { ...concern, asked: false, safe: 1, since: now.turn };
  return goingOn(settle({ ...state, concern: later }, concern), now, { lines: ['unanswered'], help });
}

function atSafe(state: SafetyState, concern: Concern, declining: boolean, now: SafetyTurn): SafetyOutcome {
  const { answer: about, level, safe } = concern;
  if (declining) return { ...quiet(settle({ ...state, concern: null }, concern)), cleared: true };
  if (safe > 0) {
    const over = { ...state, concern: null };
    return goingOn(over, now, { lines: [level === 'clear' ? 'second_safe' : 'later_safe'] });
  }
  const next = { ...state, concern: { ...concern, asked: false, safe: 1, since: now.turn } };
  if (level === 'clear') return stopped(next, now, { lines: ['first_safe'], help: brief(about) });
  const settled = settle(next, concern);
  const known = answerNamed(now.shelf, about).once ? settle(settled, { rule: about }) : settled;
  return { ...goingOn(known, now, { lines: ['unclear_safe'] }), cleared: true };
}

const settle = (state: SafetyState, { rule }: Pick<Concern, 'rule'>): SafetyState => ({
  ...state,
  settled: [...new Set([...state.settled, rule])],
});
