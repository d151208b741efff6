import type { Style, Suggestion } from '../../language/suggestion.js';

/** How somebody likes to say things: "sounds like me" (COACHING §12). */
export const manners = ['plain', 'warm', 'firm', 'text'] as const;
export type Manner = (typeof manners)[number];

/** How many of the words somebody took were of each manner. */
export type MannerCounts = Record<Manner, number>;

export const newMannerCounts = (): MannerCounts => ({ plain: 0, warm: 0, firm: 0, text: 0 });

const mannerOf: Record<Style, Manner> = {
  short: 'text',
  full: 'plain',
  request: 'plain',
  softer: 'warm',
  firmer: 'firm',
  expectation: 'firm',
  limit: 'firm',
};

export const countTaken = (counts: MannerCounts, style: Style): MannerCounts => {
  const manner = mannerOf[style];
  return { ...counts, [manner]: counts[manner] + 1 };
};

const fewestTaken = 3;

/** The manner of more than half of what was taken, once there is enough to tell; else null. */
export function soundsLike(counts: MannerCounts): Manner | null {
  const taken = manners.reduce((sum, manner) => sum + counts[manner], 0);
  if (taken < fewestTaken) return null;
  return manners.find((manner) => counts[manner] * 2 > taken) ?? null;
}

/** What sounds like them comes first; the order among the rest stays. */
export function ownMannerFirst(suggestions: Suggestion[], counts: MannerCounts): Suggestion[] {
  const manner = soundsLike(counts);
  const own = suggestions.find(({ style }) => mannerOf[style] === manner);
  return own ? [own, ...suggestions.filter((suggestion) => suggestion !== own)] : suggestions;
}
