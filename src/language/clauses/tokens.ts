import { isAcronym } from '../acronym.js';
import { isMostlyCapitals } from '../mostly-capitals.js';
import type { ParsedTerm } from '../parsed-term.js';
import type { Utterance } from '../utterance.js';

/** A word in regular English, its case made regular too, with its place in the message as typed. */
export interface Token {
  /** Lower case: "do" and "not" for "don't". */
  word: string;
  /** As it would be written in the middle of a sentence; empty for the second half of a contraction. */
  text: string;
  /** Punctuation that follows. */
  post: string;
  tags: Set<string>;
  start: number;
  end: number;
}

const alwaysCapital = new Set(['i', "i'm", "i've", "i'd", "i'll"]);
const nameTags = [
  'FirstName',
  'LastName',
  'Person',
  'Place',
  'City',
  'Country',
  'WeekDay',
  'Month',
  'Holiday',
];
/** Names that are known as such however they are typed; the other tags are guesses from the words beside. */
const knownNames = ['FirstName', 'City', 'Country', 'WeekDay', 'Month', 'Holiday'];

/** The words of each sentence. Quotation marks go with their word, so that a quotation stays one. */
export function tokensOf(utterance: Utterance): Token[][] {
  return utterance.parsed.map((sentence, sentenceIndex) => {
    const shouting = isMostlyCapitals(sentence.map((term) => term.text).join(' '), 5);
    const tokens: Token[] = [];
    sentence.forEach((term, index) => {
      const place = utterance.terms[sentenceIndex]?.[index];
      if (!place) return;
      const opening = /["'“‘]$/.exec(term.pre)?.[0] ?? '';
      tokens.push({
        word: place.word,
        text: opening + regularCase(term, index === 0, shouting),
        post: term.post,
        tags: term.tags,
        start: place.start,
        end: place.end,
      });
    });
    return tokens;
  });
}

function regularCase(term: ParsedTerm, first: boolean, shouting: boolean): string {
  const lower = term.text.toLowerCase();
  if (alwaysCapital.has(lower)) return lower.replace(/^i/, 'I');
  const isName = nameTags.some((tag) => term.tags.has(tag));
  if (shouting) return isName ? lower.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : lower;
  if (knownNames.some((tag) => term.tags.has(tag)))
    return term.text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const emphasised = term.text.length > 2 && term.text === term.text.toUpperCase();
  if (emphasised && !(term.tags.has('Acronym') || isAcronym(term.text))) return lower;
  return first ? lower : term.text;
}

/** Tokens as running text, without the punctuation at the end. */
export function wordsOf(tokens: Token[]): string {
  return tokens
    .filter((token) => token.text !== '')
    .map((token) => token.text + inner(token.post))
    .join(' ')
    .replace(/([\p{L}\p{N}])- (?=[\p{L}\p{N}])/gu, '$1-')
    .replace(/\s+([,.;:])/g, '$1')
    .replace(/[\s,.;:!?–—-]+$/, '')
    .trim();
}

const inner = (post: string): string => post.replace(/\s+/g, '').replace(/[.!?…]+/g, '');
