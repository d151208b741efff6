import { auxiliaries, colouring, questionWords, subjectPronouns } from './closed-class.js';
import type { Token } from './tokens.js';

/** Words that join a clause to the one before it. */
export const conjunctions = new Set([
  'though',
  'although',
  'even though',
  'and',
  'but',
  'or',
  'then',
  'so',
  'yet',
  'plus',
  'because',
  'cause',
  'cuz',
  'coz',
  'bc',
]);

/** A new subject and its verb; or, after "and", a verb that shares the subject before it. */
export function startsClause(sentence: Token[], at: number, mayShare: boolean): boolean {
  let i = at;
  while (i < sentence.length && colouring.has(sentence[i]!.word)) i++;
  const token = sentence[i];
  if (!token) return false;
  if (conjunctions.has(token.word) || token.word === 'if' || token.word === 'when')
    return startsClause(sentence, i + 1, mayShare);
  if (subjectPronouns.has(token.word)) return verbFollows(sentence, i + 1);
  if (questionWords.has(token.word) && startsQuestion(sentence, i)) return true;
  if (startsNounSubject(sentence, token.word === 'now' ? i + 1 : i)) return true;
  if (!mayShare) return false;
  return isVerb(token) && !token.tags.has('Gerund') && !/ing$/.test(token.word) && !token.tags.has('Noun');
}

export function startsNounSubject(sentence: Token[], at: number): boolean {
  if (!/^(?:my|your|our|his|her|their|the|nothing|everything)$/.test(sentence[at]?.word ?? '')) return false;
  for (let i = at + 1; i < Math.min(at + 4, sentence.length); i++) {
    const token = sentence[i]!;
    if (auxiliaries.has(token.word)) return true;
    // "…, the match ended an hour ago"
    if (
      i > at + 1 &&
      token.tags.has('PastTense') &&
      !token.tags.has('Participle') &&
      afterComma(sentence, at)
    )
      return true;
    if (/[,.;]/.test(token.post) || token.tags.has('Preposition')) return false;
  }
  return false;
}

const afterComma = (sentence: Token[], at: number): boolean => /,/.test(sentence[at - 1]?.post ?? '');

export function startsQuestion(sentence: Token[], at: number): boolean {
  const word = sentence[at]?.word ?? '';
  const next = sentence[at + 1]?.word ?? '';
  if (/^(?:why|how|what|who)$/.test(word)) return auxiliaries.has(next) || /^(?:come|about)$/.test(next);
  return auxiliaries.has(word) && subjectPronouns.has(next === 'not' ? (sentence[at + 2]?.word ?? '') : next);
}

export const isOrder = (sentence: Token[], at: number): boolean =>
  sentence[at]!.tags.has('Imperative') ||
  /^(?:stop|quit|don't|just|please|get|grow|shut|go|start|learn|do|let)$/.test(
    sentence[at]!.text.toLowerCase(),
  );

export function verbFollows(sentence: Token[], at: number): boolean {
  for (let i = at; i < Math.min(at + 4, sentence.length); i++) {
    const token = sentence[i]!;
    if (isVerb(token) || auxiliaries.has(token.word) || /^(?:never|always|still|just|keep)$/.test(token.word))
      return true;
    if (!colouring.has(token.word) && !/^(?:guys|two|lot|all|both)$/.test(token.word)) return false;
  }
  return false;
}

const isVerb = (token: Token): boolean =>
  token.tags.has('Verb') || auxiliaries.has(token.word) || /^(?:keep|gonna|gotta)$/.test(token.word);
