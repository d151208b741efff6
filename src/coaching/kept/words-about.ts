import { wordsOfDraft } from '../decide/words-to-say.js';
import { findDraft, latestDraft } from '../talk/draft.js';
import type { Talk } from '../talk/talk.js';
import type { Kept } from './kept.js';

/** Which words something is about, as a button or a flow carries them: a draft, or saved words; nothing when that is not known. */
export type About = Partial<Record<'draft' | 'saved', string>>;

export const aboutIn = ({ draft, saved }: Record<string, string>): About => ({
  ...(draft ? { draft } : {}),
  ...(saved ? { saved } : {}),
});

/** What a press is about: the words it names, else the latest draft. */
export function aboutPressed(value: Record<string, string>, talk: Talk): About {
  if (value.draft !== undefined || value.saved !== undefined) return aboutIn(value);
  const latest = latestDraft(talk);
  return latest ? { draft: latest.id } : {};
}

/** The words themselves; null when they are gone. */
export function wordsAbout(
  { draft: id, saved }: About,
  { talk, kept }: { talk: Talk; kept: Kept | null },
): string | null {
  if (saved) return kept?.saved.find((one) => one.id === saved)?.text ?? null;
  const draft = findDraft(talk, id);
  return draft ? wordsOfDraft(draft) : null;
}
