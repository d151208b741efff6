import type { Feeling } from '../../catalogue/feeling.js';
import type { FeelingNames } from './feelings.js';

/** Feelings as content names them: the id is the word, and other words for it are known as well. */
export function feelingNames(feelings: readonly Pick<Feeling, 'id' | 'also'>[]): FeelingNames {
  const known = new Set(feelings.flatMap(({ id, also }) => [id, ...also]));
  return {
    name: (feeling) => feeling,
    find: (word) => (known.has(word) ? word : null),
  };
}
