/**
 * What a whole message says to the coach itself ("help", "Start over!"), or null when it is something else.
 * `heard` are phrases in the notation of heard.yaml, by what they mean.
 */
export function hears<Id extends string>(heard: Partial<Record<Id, string[]>>, text: string): Id | null {
  const plain = text
    .slice(0, longest)
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/\b(?:u|ur|r|pls|plz)\b/g, (short) => texting[short] ?? short)
    .trim();
  return listeners<Id>(heard).find(({ phrases }) => phrases.test(plain))?.id ?? null;
}

/** Nothing said to the coach is longer; the rest of a long message need not be looked at. */
const longest = 200;

const texting: Record<string, string> = { u: 'you', ur: 'youre', r: 'are', pls: 'please', plz: 'please' };

interface Listener<Id> {
  id: Id;
  phrases: RegExp;
}

const compiled = new WeakMap<object, Listener<string>[]>();

function listeners<Id extends string>(heard: Partial<Record<Id, string[]>>): Listener<Id>[] {
  const known = compiled.get(heard);
  if (known) return known as Listener<Id>[];
  const made = Object.entries<string[] | undefined>(heard).map(([id, phrases = []]) => ({
    id: id as Id,
    phrases: new RegExp(`^(?:${phrases.map(pattern).join('|')})$`),
  }));
  compiled.set(heard, made);
  return made;
}

/** A word may be left out, and its space with it; `*` at the end is whatever follows. */
const pattern = (phrase: string): string =>
  phrase.replace(/ \*$/, '…').replaceAll('(', '(?:').replaceAll(' ', ' *').replace('…', ' .+');
