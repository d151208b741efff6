import type { LessonsDone } from '../lessons/lesson-state.js';
import { type MannerCounts, newMannerCounts } from '../settings/manner.js';
import { newSettings, type Settings } from '../settings/settings.js';
import type { Draft } from '../talk/draft.js';
import type { Talk } from '../talk/talk.js';
import type { Marks } from './marks.js';

/** Words a person chose to keep, and what became of them. `at`: ISO 8601; `name`: what they called them. */
export interface SavedWords extends Marks {
  id: string;
  text: string;
  at: string;
  name?: string | undefined;
}

/** Everything kept about a person, from the moment they said "remember me here". */
export interface Kept {
  since: string;
  made: number;
  saved: SavedWords[];
  settings: Settings;
  /** Which manner of saying they took, as counts. */
  taken: MannerCounts;
  /** Lessons finished. */
  lessons: LessonsDone;
  /** Drafts of the last conversation; always empty unless *keep my conversation* is on. */
  drafts: Draft[];
}

/** So many are kept at most; one has to go before the next. */
export const savedAtMost = 200;
export const longestName = 60;

export const newKept = (now: Date): Kept => ({
  since: now.toISOString(),
  made: 0,
  saved: [],
  settings: newSettings(),
  taken: newMannerCounts(),
  lessons: {},
  drafts: [],
});

/** From the moment somebody is remembered, what this sitting knows of them is kept. */
export const keptFrom = ({ settings, taken, lessonsDone }: Talk, now: Date): Kept => ({
  ...newKept(now),
  settings,
  taken,
  lessons: lessonsDone,
});

/** Keeps words, the same words once, with what is known of them. Null when there is no more room. */
export function keepWords(kept: Kept, text: string, now: Date, marks: Marks = {}): Kept | null {
  if (kept.saved.some((one) => one.text === text)) return kept;
  if (kept.saved.length >= savedAtMost) return null;
  const made = kept.made + 1;
  return { ...kept, made, saved: [...kept.saved, { id: `s${made}`, text, at: now.toISOString(), ...marks }] };
}

/** Whether these very words are saved. */
export const isSaved = (kept: Kept | null, text: string): boolean =>
  kept?.saved.some((one) => one.text === text) ?? false;

/** Drafts are kept only with *keep my conversation*; the same record when nothing is to change. */
export function withDrafts(kept: Kept, drafts: Draft[]): Kept {
  const wanted = kept.settings.keep_conversation ? drafts : [];
  const same = JSON.stringify(wanted) === JSON.stringify(kept.drafts);
  return same ? kept : { ...kept, drafts: wanted };
}

export const dropWords = (kept: Kept, id: string): Kept => ({
  ...kept,
  saved: kept.saved.filter((one) => one.id !== id),
});

/** Gives saved words a name; a name of nothing but spaces takes it away. */
export function nameWords(kept: Kept, id: string, typed: string): Kept {
  const name = typed.replace(/\s+/g, ' ').trim().slice(0, longestName) || undefined;
  return { ...kept, saved: kept.saved.map((one) => (one.id === id ? { ...one, name } : one)) };
}
