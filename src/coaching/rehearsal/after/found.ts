import type { Turn } from '../rehearsal.js';

/** A turn before anything is said about it. */
export type Played = Omit<Turn, 'feedback'>;

/** Something to say about a turn, and the words it is about; null when it is about none. */
export interface Found<Id> {
  id: Id;
  words: string | null;
}

const mostQuoted = 40;

/** Words of the person in quotation marks, cut where they are long. */
export const quoted = (text: string): string => {
  const short = text.length > mostQuoted ? `${text.slice(0, mostQuoted - 1).trimEnd()}…` : text;
  return `“${short.trim()}”`;
};
