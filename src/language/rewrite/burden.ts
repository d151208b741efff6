import type { Clause } from '../clause.js';
import { withoutOverstatement } from '../clauses/frequency.js';
import { fromThirdPerson, gerund } from '../clauses/verb-forms.js';
import type { Complaint } from './complaint.js';

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
  const turn =
    turnIn(clause, base) ?? hopedFor(clause, base) ?? someOfUs(clause, base) ?? nothingIDo(clause, base);
  if (turn) return turn;
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

/** "Is a happy birthday too much to ask": what was hoped for. */
function hopedFor({ words }: Clause, base: Complaint): Complaint | null {
  const [, before, after] =
    /^(?:so |and )?(?:is|was) (?:it (?:really )?too much to ask for (.+)|((?:an?|some|one|the odd|five|ten|my|our) .+?) (?:really )?too much to ask(?: for)?)$/i.exec(
      words,
    ) ?? [];
  const hoped = before ?? after;
  return hoped && !/\byour?\b/i.test(hoped)
    ? { ...base, act: 'event', said: `I was hoping for ${hoped}` }
    : null;
}

/** "Some of us have to be up at five": said of oneself. */
function someOfUs({ words }: Clause, base: Complaint): Complaint | null {
  const [, are, rest] =
    /\bsome of us (?:(are|were) |(?=(?:have|need|work|pay|got|start|had|do|actually)\b))(.+)$/i.exec(words) ??
    [];
  if (!rest || /\byou/i.test(rest)) return null;
  const told = rest.replace(/^actually /i, '');
  return { ...base, act: 'event', said: are ? `I ${/were/i.test(are) ? 'was' : 'am'} ${told}` : `I ${told}` };
}

/** "Nothing I cook is ever good enough", "everything I say is wrong": how what I do seems to be taken. */
function nothingIDo({ words }: Clause, base: Complaint): Complaint | null {
  const [, mine] =
    /^(?:and |but |so )?(?:(?:absolutely )?nothing|not a thing|not one thing|everything|anything|whatever) (I (?!can\b|could\b|buy\b|own\b|have\b|want\b)[a-z]+(?: (?:in|up|on|out))?)\b.*\b(?:enough|right|wrong|pleases|past you|satisf|stupid|a problem|criticised|criticized|rewritten)\b/i.exec(
      words,
    ) ?? [];
  return mine ? { ...base, act: 'event', said: `what ${mine} doesn't seem good enough` } : null;
}
