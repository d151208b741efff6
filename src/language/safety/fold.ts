import { respell } from './respell.js';

/** One sentence as the screen reads it: plain words, and where a clause begins (index of its first word). */
export interface FoldedSentence {
  words: string[];
  clauseStarts: number[];
}

const sentenceEnd = /[.!?;…\n\r|]/;
const clauseEnd = /[,:()"“”–—]/;
const joiners = new Set(['and', 'but', 'because', 'so', 'yet', 'although', 'though']);
const piece =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}'*@$!]*[\p{L}\p{N}\p{M}*$]|[\p{L}\p{N}\p{M}]|[.!?;…\n\r|,:()"“”–—]/gu;

/** Lower case, straight quotes, no accents: what is typed in haste lacks them, so the rules lack them too. */
export const plain = (text: string): string =>
  (isAscii(text) ? text : withoutAccents(text)).toLowerCase().replace(/`/g, "'");

const isAscii = (text: string): boolean => /^\p{ASCII}*$/u.test(text);

const withoutAccents = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u200b-\u200f\u2060\ufeff]/g, '')
    .toLowerCase()
    .replace(/[’‘´]/g, "'")
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l');

/** "Hell kill me", "what shed do": an apostrophe left out, where a verb follows that "hell" and "shed" never have. */
const withApostrophe = (text: string): string =>
  !/\bs?he(?:ll|d)\b/.test(text)
    ? text
    : text.replace(
        /(?<!\b(?:the|a|to|in|of|my|our|your|his|bloody|fucking|like|as) )\b(s?he)(ll|d)(?= (?:just |never |probably |only |even |really )?(?:be|do|say|get|kill|hurt|hit|beat|leave|lose|find|go|come|take|not|make|tell|know|throw|shout|hate)\b)/g,
        "$1'$2",
      );

/**
 * A message as the safety screen reads it, in any language: accents and case gone, contractions opened
 * ("he'll" is "he will"), disguised and mistyped words of danger put right by `correct`.
 */
export function fold(text: string, spelling: Map<string, string>, correct: (word: string) => string | null) {
  const sentences: FoldedSentence[] = [];
  let words: string[] = [];
  let clauseStarts = [0];
  const close = () => {
    if (words.length > 0) sentences.push({ words, clauseStarts });
    words = [];
    clauseStarts = [0];
  };
  for (const [token] of joinSpelledOut(withApostrophe(plain(text)), correct).matchAll(piece)) {
    if (sentenceEnd.test(token) && token.length === 1) close();
    else if (clauseEnd.test(token) && token.length === 1) clauseStarts.push(words.length);
    else {
      if (joiners.has(token)) clauseStarts.push(words.length);
      words.push(...respell(token, spelling, correct));
    }
  }
  close();
  return sentences;
}

/** "s u i c i d e" and "k.m.s" are one word in hiding. */
const joinSpelledOut = (text: string, correct: (word: string) => string | null): string =>
  text.replace(/(?<![\p{L}\p{N}'])(?:\p{L}[ .\-_]){2,12}\p{L}(?![\p{L}\p{N}'])/gu, (letters) => {
    const joined = letters.replace(/[ .\-_]/g, '');
    return correct(joined) ?? letters;
  });
