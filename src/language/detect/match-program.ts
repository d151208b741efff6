import type { TermTest } from './match-syntax.js';
import type { MatchTerm } from './match-term.js';
import type { Opening } from './opening.js';

/** What the machine does at a place in the sentence, before it goes on to the next step. */
export type Step =
  | { do: 'term'; test: TermTest }
  | { do: 'one-of'; words: ReadonlySet<string>; tags: readonly string[] }
  | { do: 'choose'; options: Options }
  /** The next step is taken or, when that leads nowhere, left out; `opening` tells when there is no use in trying. */
  | { do: 'maybe'; opening: Opening | null; without: number }
  | { do: 'jump'; to: number }
  | { do: 'point'; slot: 0 | 1 }
  | { do: 'start' }
  | { do: 'end' }
  | { do: 'ends-with'; mark: '?' | '!' };

/** The steps at which the options of a choice begin, in their order, by the word that each can begin with. */
export interface Options {
  byWord: ReadonlyMap<string, readonly number[]>;
  byTag: readonly (readonly [tag: string, first: number])[];
  /** Those that may begin with any word, or with none. */
  others: readonly number[];
}

/** A match as steps of a small machine. It tries every way, and no state twice: its time is bounded. */
export interface MatchProgram {
  steps: readonly Step[];
  /** The match can only begin where a clause does. */
  anchored: boolean;
  /** What the first word must be; null when it may be anything. */
  opening: Opening | null;
}

/** Terms that are looked at: `[from, to)` of a sentence, and where clauses start in it. */
export interface Field {
  terms: readonly MatchTerm[];
  from: number;
  to: number;
  starts: readonly number[];
}

/** Terms matched, and the terms pointed at: `[from, to)`. */
export interface ProgramMatch {
  from: number;
  to: number;
  pointedFrom: number;
  pointedTo: number;
}
