import type { FeelingNames } from './feelings.js';

/** "change frustrated to sad" */
const swap = /^(?:change|make|swap|switch|turn) (?:\w+ ){0,3}(?:to|into|for|with) /;
const ordinals = ['first', 'second', 'third', 'fourth'];
const leadIn =
  /^(?:no|nah|actually|hmm+|well|um+|maybe|more like|just|its|it is|id say|i would say|i guess|i think|im|i am|i was|i feel|i felt|i get|i got|feeling|felt|more|like(?! an? (?!bit|little))|rather|really|very|so|a bit|a little|kind of|sort of|quite|pretty|mostly|also)(?:\s+|$)/;

/**
 * A feeling typed in answer to a card: "hurt and a bit lonely", "more like sad", "the second one". `offers` are
 * the feelings on the card, in order. Null when the words name no feeling, and so are probably something else.
 */
export function typedFeeling(text: string, offers: readonly string[], names: FeelingNames): string | null {
  const words = plain(text).replace(swap, '');
  const place = ordinals.findIndex((ordinal) => new RegExp(`^(?:the )?${ordinal}(?: one)?$`).test(words));
  if (place >= 0) return offers[place] ?? null;
  if (words.split(' ').length > 8) return null;
  const feelings = words
    .split(/\s*(?:,|;|\band\b|\bbut\b|\bor\b)\s*/)
    .filter((part) => !part.startsWith('not '))
    .map(bare)
    .filter(Boolean);
  const found = feelings.map((feeling) => names.find(feeling));
  if (found.length === 0 || found.includes(null)) return null;
  return found.length === 1 ? found[0]! : found.map((feeling) => names.name(feeling!)).join(' and ');
}

/**
 * A feeling asked for and given in the person's own words: any few words that are not a sentence to somebody
 * else ("gutted", "sick to my stomach"). Null when it reads as something other than a feeling.
 */
export function ownWord(text: string): string | null {
  const words = bare(plain(text));
  const count = words.split(' ').filter(Boolean).length;
  if (count === 0 || count > 5 || /\b(you|your|youre|u)\b|^(he|she|they|we|it|my|i) /.test(words))
    return null;
  return words.replace(/,/g, '');
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/[^\p{L}\p{N},; ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function bare(words: string): string {
  const shorter = words.replace(leadIn, '');
  return shorter === words ? words : bare(shorter);
}
