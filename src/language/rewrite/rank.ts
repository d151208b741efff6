import { stemsOf } from './concrete.js';
import type { Matter } from './matter.js';
import type { Filled } from './template.js';

const lostIn = (text: string, concrete: Set<string>): number => {
  const stems = stemsOf(text);
  return [...concrete].filter((stem) => !stems.has(stem)).length;
};

/** What keeps more of the person's words, and can be said in one breath, first; the given order otherwise. */
export function ranked(candidates: Filled[], matter: Matter): Filled[] {
  const cost = (candidate: Filled): number => {
    const lost = matter.concrete.size > 0 ? lostIn(candidate.text, matter.concrete) : 0;
    const length = candidate.text.split(' ').length;
    return (
      lost * 3 +
      [...matter.faint].filter((stem) => !stems.has(stem)).length +
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
