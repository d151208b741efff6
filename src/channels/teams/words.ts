import type { PhraseFile } from '../../catalogue/phrase.js';
import type { PhraseId } from '../../coaching/voice/phrase-id.js';
import { compileLines, createVoice, newLineMemory } from '../../coaching/voice/voice.js';

/** What this channel says by itself; it never varies. */
export type Words = (
  phrase: Extract<PhraseId, `teams.${string}`> | 'about.went_wrong' | 'choice.copy',
) => string;

/** @throws when a phrase that the code says is missing from content */
export function wordsIn(phrases: PhraseFile[]): Words {
  return createVoice(compileLines(phrases), newLineMemory()).label;
}
