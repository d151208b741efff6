import type { Clause } from '../clause.js';
import type { Complaint } from './complaint.js';

const forbidden =
  /\bcan(?:'t|not| not) (?:just )?(?:keep |go on |go around )?(?:just\b|(?:talk|speak|shout|yell|lie|swear)(?:ing)? (?:to|at)\b|treat|expect|tell me|order|blame|leave me|leave it|leave all|make me|come in|walk in|barge|go through|take my|use my|touch my|decide|change|ignore|assume)/i;

/**
 * "You can't be bothered to call" says that it is not done; "you can't talk to me like that" forbids, so it is unwanted; "you can't even boil an egg" belittles, so nothing
 * in it is said again (null). Undefined where a clause says neither.
 */
export function barredIn(base: Complaint, clause: Clause): Complaint | null | undefined {
  if (clause.modal !== 'can' || !base.negative || clause.kind === 'question') return undefined;
  const [, verb, after] = /^(?:even )?(?:be )?bothered to (\w+) ?(.*)$/i.exec(base.predicate) ?? [];
  if (verb)
    return /\bcould(?:n't| not)\b/i.test(clause.words)
      ? { ...base, act: 'omission', tense: 'past', verb, predicate: after ?? '' }
      : { ...base, act: 'lack', verb, predicate: after ?? '' };
  return forbidden.test(clause.words) && !/\beven\b/i.test(clause.text)
    ? { ...base, act: 'unwanted', negative: false, predicate: base.predicate.replace(/^just /i, '') }
    : null;
}
