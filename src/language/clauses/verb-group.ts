import type { Predicate } from './predicate.js';
import type { Token } from './tokens.js';

/** A verb group half read: its words, how far the reading has come, and what is known of its tense. */
export interface VerbGroup {
  tokens: Token[];
  /** Where the reading of subject and verb began; a command without a verb is all predicate. */
  start: number;
  /** The word being read. A reader that takes more than one word leaves this at the last of them. */
  at: number;
  /** How many steps were made before this one. */
  steps: number;
  /** True when the auxiliary stood before its subject. */
  question: boolean;
  past: boolean;
  perfect: boolean;
  found: Predicate;
}

/** Reads the word at hand: `on` when more of the group may follow, `end` when the predicate begins, null when it is not its kind of word. */
export type GroupReader = (group: VerbGroup) => 'on' | 'end' | null;

/** The word so many places after the one at hand; empty past the end. */
export const wordAt = (group: VerbGroup, ahead = 0): string => group.tokens[group.at + ahead]?.word ?? '';
