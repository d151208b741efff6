import type { Heard, HeardId } from '../src/catalogue/phrase.js';

/** What a whole message says to the coach itself ("help", "Start over!"), or null when it is something else. */
export function hears(heard: Heard, text: string): HeardId | null {
  const plain = text
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const found = Object.entries(heard).find(([, phrases]) => phrases.includes(plain));
  return found ? (found[0] as HeardId) : null;
}
