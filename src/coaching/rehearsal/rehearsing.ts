import type { Rehearsal } from './rehearsal.js';
import { newSetUp, type SetUp } from './set-up/set-up.js';

/** A rehearsal as the conversation keeps it: being set up, being played, over, or broken off. Plain data. */
export interface Rehearsing {
  id: string;
  setUp: SetUp;
  /** Null until all is known. */
  played: Rehearsal | null;
  /** How it went before lines were taken back; null when none were. */
  before: Rehearsal | null;
  /** Whether tension and tips are shown; false is a dry run. */
  feedback: boolean;
  /** Lines offered last for the turn to come. */
  hints: string[];
  /** Broken off: by the person, or because something in it sounded like danger. */
  stopped: 'by_person' | 'for_safety' | null;
}

/** A rehearsal that has begun. */
export interface UnderWay extends Rehearsing {
  played: Rehearsal;
}

export const isUnderWay = (rehearsing: Rehearsing): rehearsing is UnderWay => rehearsing.played !== null;

/** With `played` as it begins: nothing is taken back, offered or stopped. */
export const begun = (rehearsing: Rehearsing, played: Rehearsal): UnderWay => ({
  ...rehearsing,
  played,
  before: null,
  hints: [],
  stopped: null,
});

export const newRehearsing = (id: string, seed: number): Rehearsing => ({
  id,
  setUp: newSetUp(seed),
  played: null,
  before: null,
  feedback: true,
  hints: [],
  stopped: null,
});

/**
 * What becomes of a rehearsal when safety has answered: a clear sign ends it for good, anything less breaks it off
 * until the person wants to go on (COACHING §5, §8).
 */
export function afterDanger(talk: { rehearsing?: Rehearsing }, level: 'clear' | 'unclear' | null): void {
  if (!talk.rehearsing) return;
  if (level === 'clear') delete talk.rehearsing;
  else talk.rehearsing = { ...talk.rehearsing, stopped: 'for_safety' };
}
