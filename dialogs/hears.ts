import type { Heard, HeardId } from '../src/catalogue/phrase.js';

/** What a whole message says to the coach itself ("help", "Start over!"), or null when it is something else. */
export function hears(heard: Heard, text: string): HeardId | null {
  const plain = text
    .slice(0, longest)
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/\b(?:u|ur|r|pls|plz)\b/g, (short) => texting[short] ?? short)
    .trim();
  return listeners(heard).find(({ phrases }) => phrases.test(plain))?.id ?? null;
}

/** Nothing said to the coach is longer; the rest of a long message need not be looked at. */
const longest = 200;

const texting: Record<string, string> = { u: 'you', ur: 'youre', r: 'are', pls: 'please', plz: 'please' };

interface Listener {
  id: HeardId;
  phrases: RegExp;
}

const compiled = new WeakMap<Heard, Listener[]>();

function listeners(heard: Heard): Listener[] {
  const known = compiled.get(heard);
  if (known) return known;
  const made = Object.entries(heard).map(([id, phrases]) => ({
    id: id as HeardId,
    phrases: new RegExp(`^(?:${phrases.map(pattern).join('|')})$`),
  }));
  compiled.set(heard, made);
  return made;
}

/** A word may be left out, and its space with it; `*` at the end is whatever follows. */
const pattern = (phrase: string): string =>
  phrase.replace(/ \*$/, '…').replaceAll('(', '(?:').replaceAll(' ', ' *').replace('…', ' .+');
