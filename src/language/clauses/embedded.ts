import { startsNounSubject } from './clause-start.js';
import type { Token } from './tokens.js';

const embedding =
  /\b(?:(?:i|we) (?:\w+ )?(?:feel (?:like|as if|as though|that)|feel|think(?: that)?|thought(?: that)?|know(?: that)?|believe(?: that)?|guess(?: that)?|bet|swear|mean|wish|hate (?:that|how|when|it when)|hate it that|love how|can not believe(?: that| how)?|can't believe(?: that| how)?|can not stand (?:it when|when|how|that)|(?:want|need|expect|would like|'d like))|(?:it|that|which) (?:really |just |always )?\w+ me (?:crazy |mad |up |off |sad |angry )?(?:that|when|how)|(?:tired|sick|fed up|done|sick and tired|angry|mad|upset|annoyed|frustrated|hurt) (?:of|with|that|when|because)|i'?m? ?(?:am )?not the one who|looks like|seems like|as if|because of how|the fact that|not like)$/;

/** "How many times do I have to tell you | to…", "I've told you a hundred times | not to…"; not "after I asked you to…". */
const toldBefore =
  /^(?:(?!(?:when|after|before|because|although|though|since|until|that|which|what|how you|why you)\b|.*\byou\b.*\bi\b)\w+ )*?i\b.*\b(?:tell|told|telling|ask|asked|asking|remind|reminded|beg|begged) (?:you|him|her|them)(?: (?!to\b)\w+){0,4}$/;

/** "I feel like | you don't care", "I want | you to stop": what is thought or wanted is a clause of its own. */
export function isEmbedded(sentence: Token[], from: number, at: number): boolean {
  const word = sentence[at]!.word;
  const order = word === 'to' || (word === 'not' && sentence[at + 1]?.word === 'to');
  const told = /^(?:you|him|her|them)$/.test(word);
  const subject =
    /^(?:you|he|she|they)$/.test(word) || (/^(?:your|my|the)$/.test(word) && startsNounSubject(sentence, at));
  if (!order && !told && !subject) return false;
  const before = sentence
    .slice(from, at)
    .map((token) => token.word)
    .join(' ');
  if (order && toldBefore.test(before) && !/\byou (?:never|always|tell|ask)/.test(before)) return true;
  if (told && / of$/.test(before) && /.{3}ing$/.test(sentence[at + 1]?.word ?? '')) return true;
  return subject && embedding.test(before);
}
