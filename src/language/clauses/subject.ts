import { auxiliaries, interjections, negatives, subjectPronouns, whenWords } from './closed-class.js';
import type { Token } from './tokens.js';

export const openers = new Set(
  'why how what who where when whenever if because cause cuz coz bc since while unless although though'.split(
    ' ',
  ),
);

/** "Mum, you…", "babe you…", "Rachel, sweetheart.": a name called out before the clause. */
export function skipVocative(tokens: Token[], at: number): number {
  const token = tokens[at];
  if (!token || !/,/.test(token.post) || at + 1 >= tokens.length) return at;
  if (subjectPronouns.has(token.word) || openers.has(token.word) || token.tags.has('Verb')) return at;
  return token.tags.has('Noun') || token.tags.has('Expression') || interjections.has(token.word)
    ? skipVocative(tokens, at + 1)
    : at;
}

export function endOfSubject(tokens: Token[], at: number): number {
  const token = tokens[at];
  if (!token) return at;
  if (subjectPronouns.has(token.word)) return at + 1;
  // "Mum you never…": a name called out without a comma.
  if (token.tags.has('Noun') && /^(?:you|i)$/.test(tokens[at + 1]?.word ?? '')) return at + 2;
  if (token.tags.has('Verb') && !token.tags.has('Gerund') && !token.tags.has('Noun')) return at;
  if (negatives.has(token.word) && token.word !== 'nobody' && token.word !== 'nothing') return at;
  // A noun phrase is a subject when a verb follows it within a few words.
  for (let i = at; i < Math.min(at + 6, tokens.length); i++) {
    const here = tokens[i]!;
    if (
      i > at &&
      (auxiliaries.has(here.word) ||
        here.word === 'never' ||
        here.word === 'always' ||
        (here.tags.has('Verb') && !here.tags.has('Gerund')))
    ) {
      return /^(?:the|a|an|to|with|of|my|your)$/.test(tokens[i - 1]!.word) ? at : i;
    }
    // "My colleague constantly interrupts me": how often stands between them.
    if (i > at && here.tags.has('Adverb') && tokens[i + 1]?.tags.has('Verb')) return i;
    if (/[,;:]/.test(here.post) || here.tags.has('Preposition') || whenWords.has(here.word)) return at;
    const nominal =
      here.tags.has('Noun') ||
      here.tags.has('Adjective') ||
      here.tags.has('Determiner') ||
      here.tags.has('Possessive') ||
      here.tags.has('Value');
    if (!nominal) return at;
  }
  return at;
}
