import type { FeelingNames } from './feelings.js';

export function feelingNames(_catalogue: object): FeelingNames {
  return { name: (feeling) => feeling.replace(/[-_]/g, ' '), find: () => null };
}
