import { stemsOf } from './concrete.js';
import type { Matter } from './matter.js';
import type { Filled } from './template.js';

/**
 * Ranks the ways to say a matter: what keeps more of the person's words, and can be said in one breath, first; the
 * given order otherwise. The ways share their sentences, so that each sentence is stemmed once.
 */
export function compileRanking({ act, concrete, faint }: Matter): (candidates: Filled[]) => Filled[] {
  const known = new Map<string, Set<string>>();
  const stemsIn = (sentence: string): Set<string> => {
    const stems = known.get(sentence) ?? stemsOf(sentence);
    known.set(sentence, stems);
    return stems;
  };
  /** What is lost weighs by how much it told. */
  const lostIn = (text: string): number => {
    if (concrete.size + faint.size === 0) return 0;
    const sentences = text.split(/(?<=[.?!]) /).map(stemsIn);
    const lost = (words: Set<string>): number =>
      [...words].filter((stem) => !sentences.some((stems) => stems.has(stem))).length;
    return lost(concrete) * 3 + lost(faint);
  };
  const cost = ({ text, filled }: Filled): number => {
    const doubled = (text.match(/\bwhen\b/gi) ?? []).length > 1;
    return (
      lostIn(text) +
      Math.max(0, wordsIn(text) - 28) * 0.5 -
      (act === 'cause' ? Math.min(filled, 1) * 0.3 : 0) +
      (doubled ? 1.5 : 0)
    );
  };
  return (candidates) =>
    candidates
      .map((candidate, index) => ({ candidate, cost: cost(candidate) + index * 0.01 }))
      .sort((a, b) => a.cost - b.cost)
      .map(({ candidate }) => candidate);
}

/** How many words a text has. */
export function wordsIn(text: string): number {
  let words = 1;
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) words++;
  return words;
}
