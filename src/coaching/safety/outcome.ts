import type { Reply } from '../reply.js';
import type { SafetyShelf } from './shelf.js';
import { type Saying, speak } from './speak.js';
import type { SafetyState } from './state.js';

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

/** Nothing to say about safety in this turn. */
export const quiet = (state: SafetyState): SafetyOutcome => ({
  state,
  reply: null,
  coaching: 'goes on',
  cleared: false,
});

export const stopped = (state: SafetyState, now: SafetyTurn, saying: Saying): SafetyOutcome => ({
  ...speak(state, now.region, now.shelf, saying),
  coaching: 'stopped',
  cleared: false,
});

export const goingOn = (state: SafetyState, now: SafetyTurn, saying: Saying): SafetyOutcome => ({
  ...speak(state, now.region, now.shelf, saying),
  coaching: 'goes on',
  cleared: false,
});

/** All help lines of an answer. */
export const full = (of: string) => ({ of, brief: false });
/** One help line of each kind in view, the others a press away. */
export const brief = (of: string) => ({ of, brief: true });
