import type { Clause } from '../clause.js';
import type { Complaint, Neighbours } from './complaint.js';
import { whenToday } from './predicate-words.js';

/** "I'm going to miss my train because of you": the event, without the charge. */
export function eventIn(clause: Clause, { before, after }: Neighbours, base: Complaint): Complaint | null {
  const charge =
    /,? ?\b(?:(?:all )?because of you(?:r \w+)?|thanks to you|due to you|(?:and )?(?:it'?s|this is|it is|that's|that is)? ?(?:all |entirely |totally )?your (?:own )?(?:\w+ )?fault|(?:and )?whose fault is (?:it|that|this))\b.*$/i;
  const lost =
    /^because of (?:you|your (?:[a-z]+ ){0,4}?[a-z]+),? ((?:I|we)(?: |'ve |'m ).+|(?:my|our) .+)$/i.exec(
      clause.words,
    )?.[1];
  if (lost && !/\byou\b/i.test(lost)) return { ...base, act: 'event', said: lost };
  const blamed =
    /^(?:your .*|you)(?: (?:is|are|was|were)|'re) (?:the (?:only |whole )?reason|why) (?:that |why )?((?:I|we|my|our|mum|mom|dad|nobody|[A-Z][a-z]+) .+)$/i.exec(
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

/** "You said you'd sort it, and you didn't." */
export const brokenWord = (clause: Clause, next: Clause | undefined): Clause =>
  isWordOf(clause, next) || isBelied(clause, next)
    ? { ...clause, predicate: `${clause.predicate} ${next!.words}`.trim() }
    : /^(?:say|promise|tell|swear|agree)$/.test(clause.verb ?? '') &&
        next?.negative &&
        (next.verb === null || (/^(?:do|have)$/.test(next.verb) && next.predicate === '')) &&
        /\b(?:you'd|you would|you'll|you will|to)\b/.test(clause.predicate)
      ? { ...clause, predicate: `${clause.predicate} and it didn't happen` }
      : clause;

/** "You borrowed my case | and it came back broken": what came of it is part of it. */
export const withOutcome = (clause: Clause, next: Clause | undefined): Clause =>
  clause.subject === 'you' &&
  clause.tense === 'past' &&
  !clause.negative &&
  next?.who === 'it' &&
  next.tense === 'past' &&
  /^and it /i.test(next.words) &&
  next.words.split(' ').length <= 10
    ? { ...clause, predicate: `${clause.predicate} ${next.words}` }
    : clause;

/** "You promised me | we'd go": what was promised is part of the promise. */
const isWordOf = (clause: Clause, next: Clause | undefined): boolean =>
  /^(?:promise|swear|agree|say)$/.test(clause.verb ?? '') &&
  /^(?:me|us|)$/.test(clause.predicate) &&
  next?.opener === null &&
  /^(?:I|you|we|he|she|they|it)(?:'d|'ll| would| will| could| wouldn't| won't)\b/i.test(next.words);

/** "You said you were ill | and then I see you at the bar": one says what the other is about. */
const isBelied = (clause: Clause, next: Clause | undefined): boolean =>
  /^(?:say|tell|promise|swear)$/.test(clause.verb ?? '') &&
  clause.subject === 'you' &&
  clause.predicate !== '' &&
  next?.subject === 'i' &&
  /^and (?:then |now |next thing )?I (?:see|saw|find|found|hear|heard|get|got|come|came|walk|walked)\b/i.test(
    next.words,
  ) &&
  next.words.split(' ').length <= 14;

/** "Every time I try to talk, | you walk away." */
export const whenBefore = (before: Clause | undefined): string | null =>
  before &&
  /^(?:and |but |so )?(?:every (?:single )?time|each time|when|whenever|the (?:minute|moment)|as soon as) (?:I|we)\b/i.test(
    before.words,
  )
    ? whenToday(before.words.replace(/^(?:and|but|so) /i, ''))
    : null;
