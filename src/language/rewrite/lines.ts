import type { ActLines } from '../../catalogue/rewriting.js';
import { type Lines, linesFor } from './listener.js';
import type { Matter } from './matter.js';
import { type Filled, fill } from './template.js';

/** Lines of content with the draft's words in them; those the draft cannot fill are left out. */
export const filledAll = (lines: string[], matter: Matter): Filled[] =>
  lines.flatMap((line) => fill(line, matter.slots, matter.feeling) ?? []);

/** The same for whoever is listening, started at a line that the message decides. */
export const linesOf = (lines: ActLines[keyof ActLines] & Lines, matter: Matter): Filled[] =>
  turned(filledAll(linesFor(lines, matter.relation), matter), matter.seed);

/** A list turned by the seed, so that different messages start at different wordings. */
export function turned<T>(list: T[], seed: number): T[] {
  if (list.length < 2) return list;
  const at = seed % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}
