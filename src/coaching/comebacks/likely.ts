import type { Comeback } from '../../catalogue/comeback.js';
import type { PatternId } from '../../catalogue/pattern.js';
import { isWork, type Relation } from '../../catalogue/relation.js';

/** What was to be said, as far as it tells what may come back. */
export interface Said {
  pattern: PatternId | null;
  relation: Relation;
}

const patternWeight = 3;

/** All comebacks, likeliest first: those the pattern calls for, then those this listener is given to, then as content has them. */
export function likeliest(comebacks: readonly Comeback[], { pattern, relation }: Said): Comeback[] {
  const weight = ({ after, to }: Comeback): number => {
    const at = pattern === null ? -1 : after.indexOf(pattern);
    return (at === -1 ? 0 : patternWeight + 1 / (at + 1)) + (to.includes(relation) ? patternWeight / 2 : 0);
  };
  return [...comebacks].sort((a, b) => weight(b) - weight(a));
}

/** The comeback somebody asks about ("what if she laughs?"), or null. */
export const askedAbout = (text: string, comebacks: readonly Comeback[]): Comeback | null => {
  const plain = text.toLowerCase().replace(/[’‘]/g, "'");
  return comebacks.find(({ heard }) => heard.some((words) => new RegExp(words).test(plain))) ?? null;
};

/** What they say and the calm next line, in words for this listener. */
export function wordedFor({ says, line }: Comeback, relation: Relation): { says: string; line: string } {
  const at = (places: Comeback['says']): string =>
    (relation === 'child' ? places.child : isWork(relation) ? places.work : undefined) ?? places.home;
  return { says: at(says), line: at(line) };
}
