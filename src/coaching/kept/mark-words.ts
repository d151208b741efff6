import type { Talk } from '../talk/talk.js';
import { isSaved, type Kept } from './kept.js';
import type { Marks } from './marks.js';

const wordsMarked = 20;

/** What is known of these words, in this sitting or from before. */
export function marksOf(talk: Talk, kept: Kept | null, text: string): Marks {
  const saved = kept?.saved.find((one) => one.text === text);
  const marked = talk.marked.find((one) => one.text === text);
  return {
    putOff: marked?.putOff ?? saved?.putOff,
    copied: marked?.copied ?? saved?.copied,
    went: marked?.went ?? saved?.went,
  };
}

/** Marks words for this sitting; what is undefined takes a mark away. */
export function markInTalk(talk: Talk, text: string, marks: Marks): void {
  const known = talk.marked.find((one) => one.text === text);
  const others = talk.marked.filter((one) => one !== known);
  talk.marked = [...others, { ...known, ...marks, text }].slice(-wordsMarked);
}

/** Marks saved words; the same record when these words are not saved. */
export const markKept = (kept: Kept, text: string, marks: Marks): Kept =>
  isSaved(kept, text)
    ? { ...kept, saved: kept.saved.map((one) => (one.text === text ? { ...one, ...marks } : one)) }
    : kept;

/** Nothing is brought up again by itself; the words stay saved. The same record when there is nothing to change. */
export const withoutReminders = (kept: Kept): Kept =>
  kept.saved.some(({ putOff, copied }) => putOff || copied)
    ? { ...kept, saved: kept.saved.map(({ putOff: _, copied: __, ...rest }) => rest) }
    : kept;

/** How it went is forgotten, for all that is saved. */
export const withoutOutcomes = (kept: Kept): Kept => ({
  ...kept,
  saved: kept.saved.map(({ went: _, ...rest }) => rest),
});
