import type { Rewriting } from '../../catalogue/rewriting.js';
import type { Clause } from '../clause.js';
import { participle } from '../clauses/verb-forms.js';
import type { Topic } from './topic.js';

/** "Why must you poke me", "no call to hurry me": "being poked", "being hurried". */
export function doneToMe({ subject, verb, predicate, negative }: Clause, words: Rewriting): Topic | null {
  if (
    subject !== 'you' ||
    negative ||
    !verb ||
    verb === 'drive' ||
    !/^me\b(?! to\b)/i.test(predicate) ||
    predicate.split(' ').length > 4
  )
    return null;
  const known = [
    ...words.empty,
    ...words.needObject,
    ...words.judging,
    ...words.mental,
    ...Object.keys(words.causing),
  ];
  return known.includes(verb) ? null : { text: `being ${participle(verb)}`, sure: false };
}
