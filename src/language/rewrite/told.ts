import type { Clause } from '../clause.js';
import { withoutOverstatement } from '../clauses/frequency.js';
import { gerund } from '../clauses/verb-forms.js';
import type { Complaint, Neighbours } from './complaint.js';
import { standsAfterBe, whenToday } from './predicate-words.js';

/** "I'm going to miss my train because of you": the event, without the charge. */
export function eventIn(clause: Clause, { before, after }: Neighbours, base: Complaint): Complaint | null {
  const charge =
    /,? ?\b(?:(?:all )?because of you(?:r \w+)?|thanks to you|due to you|(?:and )?(?:it'?s|this is|it is|that's|that is)? ?(?:all |entirely |totally )?your (?:own )?(?:\w+ )?fault)\b.*$/i;
  const blamed =
    /^your .* (?:is|are|was|were) (?:the (?:only |whole )?reason|why) (?:that |why )?((?:I|we|my|our) .+)$/i.exec(
      clause.words,
    )?.[1];
  if (blamed && !/\byou\b/i.test(blamed)) return { ...base, act: 'event', said: blamed };
  if (!charge.test(clause.words)) return null;
  const here = clause.words
    .replace(charge, '')
    .replace(/^(?:and|but|so|now|well|great) /i, '')
    .trim();
  const said =
    here.split(' ').length > 2 ? here : here === '' ? (ownWords(after) ?? before?.words ?? '') : '';
  const missed = /\byour (?:own )?(?:\w+ )?fault (?:that |if )?((?:I|we|my|our) .+)$/i.exec(
    clause.words,
  )?.[1];
  if (missed && !/^I(?:'m| am| feel| felt| was) (?:so )?[a-z]+$/i.test(missed))
    return { ...base, act: 'event', said: missed };
  if (/^I(?:'m| am| feel| felt| was) (?:so )?[a-z]+$/i.test(said)) return null;
  const tellable =
    /^(?:I|we|my|our|the|it)\b/i.test(said) && !/\byou\b/i.test(said) && said.split(' ').length <= 16;
  return tellable ? { ...base, act: 'event', said } : null;
}

const ownWords = (clause: Clause | undefined): string | null =>
  clause?.subject === 'i' ? clause.words : null;

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
  const turn = turnIn(clause, base);
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

/** "You said you'd sort it, and you didn't." */
export const brokenWord = (clause: Clause, next: Clause | undefined): Clause =>
  isWordOf(clause, next)
    ? { ...clause, predicate: `${clause.predicate} ${next!.words}`.trim() }
    : /^(?:say|promise|tell|swear|agree)$/.test(clause.verb ?? '') &&
        next?.negative &&
        (next.verb === null || (/^(?:do|have)$/.test(next.verb) && next.predicate === '')) &&
        /\b(?:you'd|you would|you'll|you will|to)\b/.test(clause.predicate)
      ? { ...clause, predicate: `${clause.predicate} and it didn't happen` }
      : clause;

/** "You promised me | we'd go": what was promised is part of the promise. */
const isWordOf = (clause: Clause, next: Clause | undefined): boolean =>
  /^(?:promise|swear|agree|say)$/.test(clause.verb ?? '') &&
  /^(?:me|us|)$/.test(clause.predicate) &&
  next?.opener === null &&
  /^(?:I|you|we|he|she|they|it)(?:'d|'ll| would| will| could| wouldn't| won't)\b/i.test(next.words);

/** "Every time I try to talk, | you walk away." */
export const whenBefore = (before: Clause | undefined): string | null =>
  before &&
  /^(?:and |but |so )?(?:every (?:single )?time|each time|when|whenever|the (?:minute|moment)|as soon as) (?:I|we)\b/i.test(
    before.words,
  )
    ? whenToday(before.words.replace(/^(?:and|but|so) /i, ''))
    : null;

/** "It's never your turn to drive", "why is it always my turn to cook": who does it, and who doesn't. */
function turnIn(clause: Clause, base: Complaint): Complaint | null {
  const [, doing, after] = /\bit(?:'s| is) always me (\w+ing) ?(.*)$/i.exec(clause.words) ?? [];
  if (doing) return { ...base, act: 'event', said: `I end up ${doing} ${after}`.trim() };
  const [, often, whose, verb, rest] =
    /\b(?:it(?:'s| is| was)|(?:is|was) it) (never|always|ever) (your|my) turn to (\w+) ?(.*)$/i.exec(
      clause.words.replace(/,? is it$/i, ''),
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
