import type { Talk } from '../talk/talk.js';
import { isSaved, type Kept } from './kept.js';
import type { Reminder } from './marks.js';

/** Words to be brought up again when somebody comes back. */
export interface Due {
  text: string;
  /** Of saved words; null for words of this sitting alone. */
  saved: string | null;
}

/** Words put off: kept ones on another day, those of this sitting once; the latest first. */
export function putOffDue(talk: Talk, kept: Kept | null, now: Date): Due | null {
  const saved = kept?.saved.findLast(({ putOff }) => putOff && isAnotherDay(putOff.asked ?? putOff.at, now));
  if (saved) return { text: saved.text, saved: saved.id };
  const here = talk.marked.findLast(({ text, putOff }) => putOff && !putOff.asked && !isSaved(kept, text));
  return here ? { text: here.text, saved: null } : null;
}

/** Saved words that were copied on another day, and nobody has asked yet how it went. */
export function outcomeDue(kept: Kept | null, now: Date): Due | null {
  const saved = kept?.saved.findLast(
    ({ copied, went, putOff }) => copied && !copied.asked && !went && !putOff && isAnotherDay(copied.at, now),
  );
  return saved ? { text: saved.text, saved: saved.id } : null;
}

/** The mark of something that has just been brought up. */
export const askedNow = (reminder: Reminder | undefined, now: Date): Reminder => ({
  at: reminder?.at ?? now.toISOString(),
  asked: now.toISOString(),
});

const isAnotherDay = (at: string, now: Date): boolean => new Date(at).toDateString() !== now.toDateString();
