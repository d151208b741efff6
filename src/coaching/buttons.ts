import type { Choice } from './reply.js';
import { safetyAction } from './safety/help.js';
import { type Draft, latestDraft } from './talk/draft.js';
import type { Talk } from './talk/talk.js';
import type { PhraseId } from './voice/phrase-id.js';
import type { Voice } from './voice/voice.js';

/** A button that comes back as a press. */
export const go = (
  label: PhraseId,
  action: string,
  voice: Voice,
  value?: Record<string, string>,
): Choice => ({
  kind: 'go',
  label: voice.label(label),
  action,
  ...(value ? { value } : {}),
});

/** Copies words as they stand. */
export const copyButton = (text: string, voice: Voice): Choice => ({
  kind: 'copy',
  label: voice.label('choice.copy'),
  text,
});

/** To help lines: people to talk to. */
export const toPeople = (voice: Voice): Choice => go('choice.people', safetyAction, voice, { help: 'yes' });

export const toMenu = (voice: Voice): Choice => go('choice.menu', 'menu', voice);

export const backToDraft = ({ id }: Draft, voice: Voice): Choice =>
  go('choice.back_to_draft', 'show', voice, { draft: id });

/** Back to the draft that waits; nothing where there is none. */
export function toDraft({ talk, voice }: { talk: Talk; voice: Voice }): Choice[] {
  const draft = latestDraft(talk);
  return draft ? [backToDraft(draft, voice)] : [];
}
