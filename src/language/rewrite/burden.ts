import type { Clause } from '../clause.js';
import { withoutOverstatement } from '../clauses/frequency.js';
import { fromThirdPerson, gerund } from '../clauses/verb-forms.js';
import type { Complaint } from './complaint.js';
import { saidOfOneself } from './said-of-oneself.js';

/** "I'm sick of covering for you", "why do I always have to tidy up": what it is like, said by the person already. */
export function ownIn(clause: Clause, base: Complaint): Complaint | null {
  const weary =
    /\bI(?:'m| am) (?:so |really |just )?(?:sick and tired|sick|tired|fed up|done|exhausted) (?:of|with|from) (?!you\b)(\w+ing\b.*)$/i.exec(
      clause.words,
    )?.[1];
  if (weary)
    return {
      ...base,
      act: 'cause',
      verb: '',
      feelingWord: 'fed up',
      predicate: `with ${withoutOverstatement(weary)}`,
    };
  const told = turnIn(clause, base) ?? saidOfOneself(clause, base);
  if (told) return told;
  const burden =
    !/\bbother\b/.test(clause.words) &&
    clause.kind === 'question' &&
    clause.opener === 'why' &&
    clause.subject === 'i' &&
    clause.verb;
  if (!burden || clause.tense !== 'present' || clause.negative) return null;
  const deed =
    clause.verb === 'have' ? /^to (\w+) ?(.*)$/.exec(clause.predicate) : ['', clause.verb, clause.predicate];
  return deed
    ? { ...base, act: 'event', said: `I end up ${gerund(deed[1]!)} ${deed[2] ?? ''}`.trim() }
    : null;
}

/** "It's never your turn to drive", "why is it always my turn to cook": who does it, and who doesn't. */
function turnIn(clause: Clause, base: Complaint): Complaint | null {
  const [, doing, after] = /\bit(?:'s| is) always me (\w+ing) ?(.*)$/i.exec(clause.words) ?? [];
  if (doing) return { ...base, act: 'event', said: `I end up ${doing} ${after}`.trim() };
  const [, to, who, burden] =
    /\b(?:it(?:'s| is)|is it) always (?:(?:my job|my problem|down to me|up to me|left to me|on me|me who has) to (\w+)|me who (\w+)) ?(.*)$/i.exec(
      clause.words,
    ) ?? [];
  if (to || who)
    return {
      ...base,
      act: 'event',
      said: /^ends?$/.test(who ?? '')
        ? `I end ${burden}`
        : `I end up ${gerund(to ?? fromThirdPerson(who!))} ${burden}`.trim(),
    };
  const [, often, whose, verb, rest] =
    /\b(?:it(?:'s| is| was)|(?:is|was) it) (never|always|ever) (your|my) turn to (\w+) ?(.*)$/i.exec(
      clause.words.replace(/,? is it\b[^a-z]*$/i, ''),
    ) ?? [];
  if (!verb) return null;
  if (whose!.toLowerCase() === 'my')
    return often === 'always'
      ? { ...base, act: 'event', said: `I end up ${gerund(verb)} ${rest}`.trim() }
      : null;
  return often === 'always'
    ? null
    : { ...base, act: 'lack', verb, predicate: rest ?? '', negative: true, often: true };
}
