import { keepWords, keptFrom } from '../src/coaching/kept/kept.js';
import { markInTalk, markKept, marksOf } from '../src/coaching/kept/mark-words.js';
import type { Marks } from '../src/coaching/kept/marks.js';
import type { Turn } from './turn.js';

/** Keeps words for this person, who is remembered from now on if they were not. Null: there is no more room. */
export function keepFor(turn: Turn, words: string, now: Date): 'first' | 'more' | null {
  const { talk } = turn;
  const isNew = turn.kept === null;
  const before = turn.kept ?? keptFrom(talk, now);
  const kept = keepWords(before, words, now, marksOf(talk, null, words));
  if (!kept) return null;
  turn.kept = kept;
  return isNew ? 'first' : 'more';
}

/** Notes what became of words, for this sitting, and with the saved ones where they are saved. */
export function mark(turn: Turn, words: string, marks: Marks): void {
  markInTalk(turn.talk, words, marks);
  if (turn.kept) turn.kept = markKept(turn.kept, words, marks);
}
