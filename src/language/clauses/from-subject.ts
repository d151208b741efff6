import { colouring, subjectPronouns } from './closed-class.js';
import type { Predicate } from './predicate.js';
import { readVerbGroup } from './read-verb-group.js';
import { endOfSubject } from './subject.js';
import { type Token, wordsOf } from './tokens.js';
import type { VerbGroup } from './verb-group.js';

/** Reads on from where the subject stands, or would stand; `shift` is how many words were moved out of the count. */
export function fromSubject(
  tokens: Token[],
  start: number,
  found: Predicate,
  shift: number,
  question: boolean,
): Predicate {
  const word = (i: number): string => tokens[i]?.word ?? '';
  let i = start;
  // "All you do is complain."
  const least = tokens
    .slice(i, i + 6)
    .map((token) => token.word)
    .join(' ');
  if (/^the least you (?:can|could) do is$/.test(least) && tokens.length > i + 6)
    return fromSubject(
      tokens,
      i + (word(i + 6) === 'to' ? 7 : 6),
      { ...found, who: 'you', modal: 'want' },
      shift,
      false,
    );
  if (word(i) === 'all' && word(i + 1) === 'you') {
    const is = tokens.findIndex((token, index) => index > i + 1 && index < i + 5 && token.word === 'is');
    if (is > 0 && is < tokens.length - 1)
      return fromSubject(tokens, is + 1, { ...found, who: 'you', often: true }, shift, false);
  }
  while (colouring.has(word(i)) && i < tokens.length - 1 && !subjectPronouns.has(word(i))) {
    if (word(i) === 'never') found.negative = true;
    if (word(i) === 'always' || word(i) === 'never') found.often = true;
    i++;
  }
  const subjectEnd = found.who === 'you' ? i : endOfSubject(tokens, i);
  if (subjectEnd > i) {
    found.who = wordsOf(tokens.slice(i, subjectEnd))
      .toLowerCase()
      .replace(/'(?:re|ve|d|ll|m|s)$/, '');
    if (subjectPronouns.has(word(subjectEnd - 1)))
      found.who = word(subjectEnd - 1) === 'ya' ? 'you' : word(subjectEnd - 1);
    i = subjectEnd;
    if (/^(?:guys|all|two|lot|people|both)$/.test(word(i)) && found.who === 'you') i++;
  } else if (found.who === '') {
    found.command = !question;
  }
  const group: VerbGroup = { tokens, start, at: i, steps: 0, question, past: false, perfect: false, found };
  readVerbGroup(group);
  found.after = Math.min(tokens.length, group.at) + shift;
  return found;
}
