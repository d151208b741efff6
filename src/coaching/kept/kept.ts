/** Words a person chose to keep. `at`: ISO 8601. */
export interface SavedWords {
  id: string;
  text: string;
  at: string;
}

/** Everything kept about a person, from the moment they said "remember me here". */
export interface Kept {
  since: string;
  made: number;
  saved: SavedWords[];
}

/** So many are kept at most; one has to go before the next. */
export const savedAtMost = 200;

export const newKept = (now: Date): Kept => ({ since: now.toISOString(), made: 0, saved: [] });

/** Keeps words, the same words once. Null when there is no more room. */
export function keepWords(kept: Kept, text: string, now: Date): Kept | null {
  if (kept.saved.some((one) => one.text === text)) return kept;
  if (kept.saved.length >= savedAtMost) return null;
  const made = kept.made + 1;
  return { ...kept, made, saved: [...kept.saved, { id: `s${made}`, text, at: now.toISOString() }] };
}

export const dropWords = (kept: Kept, id: string): Kept => ({
  ...kept,
  saved: kept.saved.filter((one) => one.id !== id),
});
