import type { PartIssue } from '../../catalogue/review.js';

/** A part of a statement where it stands, and what it lacks, with the words that show it; null when it is fine. */
export interface FoundPart {
  start: number;
  end: number;
  issue: { id: PartIssue; words: string } | null;
}

/** Looks for one kind of part in a text (see `samePlaces`); null when it is not there. */
export type PartFinder = (text: string) => FoundPart | null;

/** The first of several issues whose words stand in a stretch. */
export function issueIn(stretch: string, checks: [PartIssue, RegExp][]): FoundPart['issue'] {
  for (const [id, words] of checks) {
    const found = words.exec(stretch);
    if (found) return { id, words: found[0].trim() };
  }
  return null;
}
