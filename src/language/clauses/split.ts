import { conjunctions, isOrder, startsClause, startsQuestion } from './clause-start.js';
import { isEmbedded } from './embedded.js';
import { runsOn } from './run-on.js';
import type { Token } from './tokens.js';

/** Cuts the words of one sentence into clauses. A clause that tells when stays with the one it belongs to. */
export function splitClauses(sentence: Token[]): Token[][] {
  const clauses: Token[][] = [];
  let from = 0;
  for (let i = 1; i < sentence.length; i++) {
    if (!isBoundary(sentence, from, i)) continue;
    clauses.push(sentence.slice(from, i));
    from = i;
  }
  if (from < sentence.length) clauses.push(sentence.slice(from));
  return clauses.filter((clause) => clause.some((token) => /[\p{L}\p{N}]/u.test(token.text)));
}

function isBoundary(sentence: Token[], from: number, at: number): boolean {
  const before = sentence[at - 1]!;
  const token = sentence[at]!;
  if (token.text === '') return false;
  if (!sentence.slice(from, at).some((one) => /\p{L}/u.test(one.text))) return false;
  if (isEmbedded(sentence, from, at)) return true;
  if (/[.?!]/.test(before.post) && startsClause(sentence, at, false)) return true;
  if (/[;:–—(]|\s-|\.\.|…/.test(before.post)) return true;
  if (conjunctions.has(token.word) && !conjunctions.has(before.word))
    return startsClause(sentence, at + 1, token.word !== 'so');
  if (token.word === 'even' && sentence[at + 1]?.word === 'though') return true;
  if (conjunctions.has(before.word) || before.word === 'even') return false;
  if (/,/.test(before.post))
    return startsClause(sentence, at, false) || startsQuestion(sentence, at) || isOrder(sentence, at);
  if (before.tags.has('Emoji') || before.tags.has('Emoticon')) return startsClause(sentence, at, false);
  return runsOn(sentence, from, at);
}
