import type { Clause } from '../clause.js';
import { withoutOverstatement } from '../clauses/frequency.js';
import type { Complaint } from './complaint.js';
import { standsAfterBe } from './predicate-words.js';

/** Somebody who belongs to the listener, and is not held up to them. */
export const personOfTheirs =
  /^your (?:\w+ )?(?:boyfriend|girlfriend|friend|mate|guest|visitor|kid|child|children|son|daughter|ex)s?$/i;
const concernsUs = /\b(?:me|us|my|our|here|every|kitchen|flat|house|room|door)\b/i;

/** "Your dog chewed my shoes", "why is your coat on the floor": said of something of theirs, so it stays what it is. */
export function belongingIn(clause: Clause, base: Complaint): Complaint | null {
  const asked =
    clause.kind === 'question' &&
    clause.verb === 'be' &&
    /^(your (?:[a-z]+ )?(\w+)) ((?:still |always )?(?:on|in|at|under|all over|full of|here|there|everywhere)\b.*)$/.exec(
      clause.predicate,
    );
  if (asked)
    return {
      ...base,
      act: 'event',
      said: `${asked[1]} ${/[^s]s$/.test(asked[2]!) ? 'are' : 'is'} ${asked[3]}`,
    };
  const theirs = personOfTheirs.test(clause.who);
  if (
    theirs &&
    clause.kind === 'statement' &&
    !clause.negative &&
    clause.verb &&
    concernsUs.test(clause.predicate)
  )
    return { ...base, act: 'event', said: withoutOverstatement(clause.words) };
  if (
    clause.subject !== 'third' ||
    !/^your (?!(?:\w+ )?(?:brother|sister|mother|father|mum|mom|dad|friend|cousin|wife|husband|boyfriend|girlfriend|son|daughter|parents|family|ex)s?\b)/.test(
      clause.who,
    ) ||
    !clause.verb ||
    clause.words.split(' ').length > 14
  )
    return null;
  if (clause.verb !== 'be')
    return clause.kind === 'question'
      ? null
      : { ...base, act: 'event', said: withoutOverstatement(clause.words) };
  if (!standsAfterBe(clause.predicate) && !/^full of /.test(clause.predicate)) return null;
  const plural = /[^s]s$/.test(clause.who);
  const is = clause.tense === 'past' ? (plural ? 'were' : 'was') : plural ? 'are' : 'is';
  return { ...base, act: 'event', said: `${clause.who} ${is} ${clause.predicate}` };
}
