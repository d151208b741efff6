import nlp from 'compromise';
import { DamerauLevenshteinDistance } from 'natural/lib/natural/distance/index.js';
import type { Spelling } from '../catalogue/spelling.js';
import { isAcronym } from './acronym.js';

/** The next two words, as typed, and what stands before them. */
export interface Neighbours {
  after: string | undefined;
  secondAfter: string | undefined;
  gap: string | undefined;
}

const straight = (word: string): string => word.replace(/[’‘`´]/g, "'").toLowerCase();

/** How one word is spelt in regular English, looking at its neighbours where the word alone does not tell. */
export function spellOf(spelling: Spelling, shouted: boolean) {
  return (written: string, beside: Neighbours): string => {
    const word = straight(written);
    const context = spelling.contexts[word];
    if (context && standsBefore(context, beside)) return context.becomes;
    const spelt = spelling.words[word];
    if (spelt !== undefined && Object.hasOwn(spelling.words, word)) return spelt;
    const meant = keyWordFor(word, spelling);
    if (meant !== null) return meant;
    if (shouted || (isLoud(written) && !isAcronym(written))) return word === 'i' ? 'I' : word;
    return written.replace(/[’‘`´]/g, "'");
  };
}

function standsBefore(
  context: Spelling['contexts'][string],
  { after, secondAfter, gap }: Neighbours,
): boolean {
  if (after === undefined || gap === undefined || !/^\s/.test(gap)) return false;
  const next = straight(after);
  if (context.before.includes(next)) return true;
  return /^[a-z]{3,}ing$/.test(next) && context.beforeGerundWith.includes(straight(secondAfter ?? ''));
}

/** A word in capitals that is no short acronym: NEVER, but not HR. */
const isLoud = (written: string): boolean =>
  written.length > 2 && written === written.toUpperCase() && /^\p{Lu}+$/u.test(written);

/** The key word this is a slip for: letters drawn out ("neverrr"), or one slip of the keyboard ("alwyas"). */
function keyWordFor(word: string, spelling: Spelling): string | null {
  if (word.length < 4 || word.length > 40 || !/^[a-z]+$/.test(word)) return null;
  if (/([a-z])\1\1/.test(word)) {
    const drawnOut = [word.replace(/([a-z])\1\1+/g, '$1'), word.replace(/([a-z])\1\1+/g, '$1$1')];
    return drawnOut.find((short) => isKnown(short, spelling)) ?? drawnOut[0]!;
  }
  if (isKnown(word, spelling)) return null;
  return spelling.keyWords.find((key) => isOneSlip(word, key)) ?? null;
}

const { lexicon } = (nlp.model() as { one: { lexicon: Record<string, unknown> } }).one;

const isKnown = (word: string, spelling: Spelling): boolean =>
  Object.hasOwn(lexicon, word) ||
  Object.hasOwn(spelling.words, word) ||
  spelling.keyWords.includes(word) ||
  spelling.realWords.includes(word);

const isOneSlip = (word: string, key: string): boolean =>
  word[0] === key[0] &&
  Math.abs(word.length - key.length) <= 1 &&
  sharesLetters(word, key) &&
  DamerauLevenshteinDistance(word, key, { restricted: true }) === 1;

/** Cheap test before the distance: at most two letters of the word are not in the key. */
const sharesLetters = (word: string, key: string): boolean =>
  [...word].filter((letter) => !key.includes(letter)).length <= 1;
