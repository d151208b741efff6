import { stemsOf } from './concrete.js';
import type { Matter } from './matter.js';
import type { Filled } from './template.js';

/** What is lost weighs by how much it told. */
function lostIn(text: string, { concrete, faint }: Matter): number {
  if (concrete.size + faint.size === 0) return 0;
  const stems = stemsOf(text);
  const lost = (words: Set<string>): number => [...words].filter((stem) => !stems.has(stem)).length;
  return lost(concrete) * 3 + lost(faint);
}

/** What keeps more of the person's words, and can be said in one breath, first; the given order otherwise. */
export function ranked(candidates: Filled[], matter: Matter): Filled[] {
  const cost = (candidate: Filled): number => {
    const length = candidate.text.split(' ').length;
    return (
      lostIn(candidate.text, matter) +
      Math.max(0, length - 28) * 0.5 -
      (matter.act === 'cause' ? Math.min(candidate.filled, 1) * 0.3 : 0)
    );
  };
  const doubled = (text: string): number => ((text.match(/\bwhen\b/gi) ?? []).length > 1 ? 1.5 : 0);
  return candidates
    .map((candidate, index) => ({
      candidate,
      cost: cost(candidate) + doubled(candidate.text) + index * 0.01,
    }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ candidate }) => candidate);
}
