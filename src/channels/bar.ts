import type { Block } from '../coaching/reply.js';

const longest = 12;

/** A bar of letters, as many as there are steps, twelve at most: "●●○○○". */
export function bar({ done, of }: Pick<Extract<Block, { kind: 'progress' }>, 'done' | 'of'>): string {
  const length = Math.min(of, longest);
  const filled = Math.round((Math.min(done, of) / Math.max(of, 1)) * length);
  return '●'.repeat(filled) + '○'.repeat(length - filled);
}
