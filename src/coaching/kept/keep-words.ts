import type { Talk } from '../talk/talk.js';
import { type Kept, keepWords, keptFrom } from './kept.js';
import { markInTalk, markKept, marksOf } from './mark-words.js';
import type { Marks } from './marks.js';

/** What is known of a person: from this sitting, and what is kept; null when they are not remembered. Both may change. */
export interface Remembered {
  talk: Talk;
  kept: Kept | null;
}

/** Keeps words for this person, who is remembered from now on if they were not. Null: there is no more room. */
export function keepFor(who: Remembered, words: string, now: Date): 'first' | 'more' | null {
  const { talk } = who;
  const isNew = who.kept === null;
  const before = who.kept ?? keptFrom(talk, now);
  const kept = keepWords(before, words, now, marksOf(talk, null, words));
  if (!kept) return null;
  who.kept = kept;
  return isNew ? 'first' : 'more';
}

/** Notes what became of words, for this sitting, and with the saved ones where they are saved. */
export function mark(who: Remembered, words: string, marks: Marks): void {
  markInTalk(who.talk, words, marks);
  if (who.kept) who.kept = markKept(who.kept, words, marks);
}
