import type { Catalogue } from '../../catalogue/load.js';
import type { Clause } from '../clause.js';
import type { Parts } from '../reading.js';
import type { Utterance } from '../utterance.js';

/** Finds the parts of a good statement that an utterance already has. */
export function compilePartFinder(_catalogue: Catalogue): (utterance: Utterance, clauses: Clause[]) => Parts {
  return () => ({ observation: null, feeling: null, need: null, request: null });
}
