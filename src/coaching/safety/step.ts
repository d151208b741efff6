import type { Safety } from '../../language/reading.js';
import type { Reply } from '../reply.js';
import { namedAnswer, type PlainAnswer, plainAnswer } from './plain-answer.js';
import { answerForRule, answerNamed, askingOf, questionFor, type SafetyShelf } from './shelf.js';
import { type Saying, speak } from './speak.js';
import type { Concern, SafetyState } from './state.js';

export type { SafetyShelf } from './shelf.js';

/**
 * What happened in this turn, as far as safety is concerned:
 * - `sign`: the screen found something in what they wrote, wherever they wrote it
 * - `said`: they typed something in which it found nothing
 * - `pressed`: they pressed anything; presses of `safetyAction` are for safety, `value` as on the button
 * - `arrived`: they came (back) to the conversation
 */
export type SafetyEvent =
  | { kind: 'sign'; safety: Safety }
  | { kind: 'said'; text: string }
  | { kind: 'pressed'; value: Record<string, string> }
  | { kind: 'arrived' };

/** `turn` counts what the person did in this sitting; `region` is their locale's, see `regionOfLocale`. */
export interface SafetyTurn {
  turn: number;
  region: string | null;
  shelf: SafetyShelf;
}

export interface SafetyOutcome {
  state: SafetyState;
  /** Shown as the whole answer when coaching is stopped, after the coach's own reply when it goes on. */
  reply: Reply | null;
  /**
   * `stopped`: no rewrite, no role-play, nothing else in this turn.
   * `goes on`: the turn is the coach's. After a `sign` this means that the person has settled it before:
   * the draft may be read with `safety: null`.
   */
  coaching: 'stopped' | 'goes on';
  /** A plain answer has just opened the way back to the draft that was asked about. */
  cleared: boolean;
}

/** Turns between a clear sign, or a plain answer, and the next check. */
export const turnsToCheck = 2;
/** Turns after which an unclear sign is asked about once more. */
export const turnsToAskAgain = 5;

/**
 * One turn of safety, by COACHING §5; pure. A clear sign stops coaching: two plain answers that there is no
 * danger, in two checks some turns apart, end it; "I'm fine", a joke or a reload do not. A check that is
 * passed over comes again some turns later, not every turn. An unclear sign is asked about first; coaching goes on
 * after a plain answer, and it is asked once more later. Words of harm at work and of control are declined,
 * without a lock.
 *
 * For a dialog: call it once a turn, before anything else, with `sign` when the screen found something in any
 * words the person wrote (drafts, card inputs, lines of a rehearsal), else with what they did; keep `state` with
 * the conversation. Words that work anywhere (leave now, privacy, erase) need not come here.
 */
export function safetyStep(state: SafetyState, event: SafetyEvent, now: SafetyTurn): SafetyOutcome {
  if (event.kind === 'sign') return atSign(state, event.safety, now);
  const { concern } = state;
  const answer = meaning(event, concern, now.shelf);
  const chosen = event.kind === 'pressed' ? event.value.region : undefined;
  if (chosen || answer === 'help')
    return stopped({ ...state, region: chosen ?? state.region }, now, {
      help: { of: concern?.answer ?? 'everything', brief: false },
    });
  if (!concern) return quiet(state);
  if (event.kind === 'arrived') return atReturn(state, concern, now);
  return concern.asked ? atAnswer(state, concern, answer, now) : betweenChecks(state, concern, answer, now);
}

function atSign(state: SafetyState, { level, rule, kind }: Safety, now: SafetyTurn): SafetyOutcome {
  const { concern } = state;
  const about = answerForRule(now.shelf, rule, kind);
  const { stance, once } = answerNamed(now.shelf, about);
  const locked = concern?.level === 'clear';
  if (locked && stance === 'decline')
    return stopped(state, now, { lines: ['stopped'], help: brief(concern.answer) });
  if (stance === 'decline') return stopped(state, now, { answer: about });
  const fresh: Concern = { answer: about, level, asked: false, safe: 0, since: now.turn };
  if (level === 'clear')
    return stopped({ ...state, concern: fresh }, now, { answer: about, help: full(about) });
  if (locked) {
    const again = { ...concern, asked: false, safe: 0, since: now.turn };
    return stopped({ ...state, concern: again }, now, { lines: ['stopped'], help: full(concern.answer) });
  }
  if (once && state.settled.includes(about)) return quiet(state);
  const asking = { ...fresh, asked: true };
  return stopped({ ...state, concern: asking }, now, {
    lines: ['unclear'],
    question: asking,
    help: brief(about),
  });
}

/** The person has something to answer: a check after a clear sign, or the question of an unclear one. */
function atAnswer(state: SafetyState, concern: Concern, answer: PlainAnswer, now: SafetyTurn): SafetyOutcome {
  if (answer === questionFor(now.shelf, concern).safe) return atSafe(state, concern, now);
  const { answer: about, level, safe } = concern;
  if (answer === 'yes' || answer === 'no' || answer === 'not_sure') {
    const sure: Concern = { ...concern, level: 'clear', asked: false, safe: 0, since: now.turn };
    return stopped({ ...state, concern: sure }, now, {
      ...(level === 'unclear' ? { answer: about } : {}),
      lines: [answer === 'not_sure' ? 'not_sure' : 'danger'],
      help: full(about),
    });
  }
  if (level === 'unclear' && safe > 0) return quiet({ ...state, concern: null });
  const heard = answer === 'fine' || answer === 'joking' ? answer : null;
  if (level === 'clear' && !heard) {
    const later = { ...concern, asked: false, since: now.turn };
    return stopped({ ...state, concern: later }, now, { lines: ['stopped'], help: brief(about) });
  }
  return stopped(state, now, {
    lines: [heard ?? 'unclear_again'],
    question: concern,
    help: brief(about),
  });
}

function atSafe(state: SafetyState, concern: Concern, now: SafetyTurn): SafetyOutcome {
  const { answer: about, level, safe } = concern;
  if (safe > 0) {
    const over = { ...state, concern: null };
    return goingOn(over, now, { lines: [level === 'clear' ? 'second_safe' : 'later_safe'] });
  }
  const next = { ...state, concern: { ...concern, asked: false, safe: 1, since: now.turn } };
  if (level === 'clear') return stopped(next, now, { lines: ['first_safe'], help: brief(about) });
  const settled = answerNamed(now.shelf, about).once
    ? [...new Set([...state.settled, about])]
    : state.settled;
  return { ...goingOn({ ...next, settled }, now, { lines: ['unclear_safe'] }), cleared: true };
}

/** Nothing is asked at the moment. The next check comes when enough turns have gone by. */
function betweenChecks(
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
function atReturn(state: SafetyState, concern: Concern, now: SafetyTurn): SafetyOutcome {
  if (concern.level === 'unclear' && !(concern.asked && concern.safe === 0)) return quiet(state);
  return stopped(state, now, {
    lines: [concern.level === 'clear' ? 'arrived' : 'unclear_again'],
    ...(concern.asked ? { question: concern } : {}),
    help: full(concern.answer),
  });
}

/** A press answers only the question it was made for: an old card's button answers nothing. */
function meaning(event: SafetyEvent, concern: Concern | null, shelf: SafetyShelf): PlainAnswer {
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

const full = (of: string) => ({ of, brief: false });
const brief = (of: string) => ({ of, brief: true });

const quiet = (state: SafetyState): SafetyOutcome => ({
  state,
  reply: null,
  coaching: 'goes on',
  cleared: false,
});

const stopped = (state: SafetyState, { region, shelf }: SafetyTurn, saying: Saying): SafetyOutcome => ({
  ...speak(state, region, shelf, saying),
  coaching: 'stopped',
  cleared: false,
});

const goingOn = (state: SafetyState, { region, shelf }: SafetyTurn, saying: Saying): SafetyOutcome => ({
  ...speak(state, region, shelf, saying),
  coaching: 'goes on',
  cleared: false,
});
