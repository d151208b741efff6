import type { Clause } from '../clause.js';
import type { Utterance } from '../utterance.js';

/** The clauses of an utterance, in order, each with who does what. */
export function clausesOf(_utterance: Utterance): Clause[] {
  return [];
}
