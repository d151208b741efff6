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
  const { whole, beginnings } = indexOf(heard);
  return whole.get(plain) ?? beginnings.find(([beginning]) => plain.startsWith(beginning))?.[1] ?? null;
}

/** Nothing said to the coach is longer; the rest of a long message need not be looked at. */
const longest = 200;

const texting: Record<string, string> = { u: 'you', ur: 'youre', r: 'are', pls: 'please', plz: 'please' };

interface Index {
  whole: Map<string, HeardId>;
  /** Phrases that end in `*` are how a message begins. */
  beginnings: [string, HeardId][];
}

const indexes = new WeakMap<Heard, Index>();

function indexOf(heard: Heard): Index {
  const known = indexes.get(heard);
  if (known) return known;
  const all = Object.entries(heard).flatMap(([id, phrases]) =>
    phrases.map((phrase): [string, HeardId] => [phrase, id as HeardId]),
  );
  const index: Index = {
    whole: new Map(all.filter(([phrase]) => !phrase.endsWith(' *'))),
    beginnings: all.flatMap(([phrase, id]) => (phrase.endsWith(' *') ? [[phrase.slice(0, -1), id]] : [])),
  };
  indexes.set(heard, index);
  return index;
}
