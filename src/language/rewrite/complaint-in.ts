import type { Rewriting } from '../../catalogue/rewriting.js';
import type { Clause } from '../clause.js';
import { infinitive } from '../clauses/verb-forms.js';
import { withAntecedent } from './antecedent.js';
import { belongingIn, personOfTheirs } from './belonging.js';
import { ownIn } from './burden.js';
import { byItselfIn } from './by-itself.js';
import { caughtDoingIn } from './caught-doing.js';
import { causeIn, setBesideIn } from './caused.js';
import type { Complaint, Deed, Neighbours } from './complaint.js';
import { goesOn } from './goes-on.js';
import { measuredIn } from './measured.js';
import { byMood } from './mood.js';
import { toSecondPerson } from './person.js';
import { notAllDay, tidied, whenToday } from './predicate-words.js';
import { roundaboutIn } from './roundabout.js';
import { sarcasmIn } from './sarcasm.js';
import { sparedIn } from './spared.js';
import { eventIn, whenBefore } from './told.js';

const frequent =
  /\b(?:always|never|constantly|forever|every|ever|keep|keeps|kept|all the|over and over|again and again|nothing|nobody|everything|a lot|rarely|hardly|24\/7|non-?stop|often)\b/i;

/** Said of one of these, it is said of somebody else than the listener. */
const isAnother =
  /^(?:my ex|(?:my|the) (?:last|old|previous|former) \w+|your (?:\w+ )?(?:brother|sister|cousin|mother|mum|mom|father|dad|predecessor|friend)s?)$/i;

/** The complaint in a clause, or null when it has none that grammar can tell. */
export function complaintIn(told: Clause, beside: Neighbours, words: Rewriting): Complaint | null {
  const clause = withoutHaving(told);
  const third = clause.subject === 'third';
  const turn = (text: string): string => (third ? toSecondPerson(text, clause.who) : text);
  const over = clause.tense === 'past' || isOver(clause) || isCounted(clause);
  const also = missedBeside(clause, turn, words);
  const said = tidied(withoutSecondDeed(uncleft(turn(clause.predicate), clause), clause), words, clause.verb);
  const since = sinceBefore(beside.before, clause);
  const base: Complaint = {
    act: 'habit',
    clause,
    verb: clause.verb ?? '',
    predicate: [
      withAntecedent(notAllDay(said, over), goesOn(clause) ? undefined : beside.before),
      ...since,
    ].join(' '),
    negative: clause.negative,
    tense: over ? 'past' : 'present',
    often: frequent.test(clause.words),
    when: clause.when ? whenToday(turn(clause.when)) : whenBefore(beside.before),
    feelingWord: null,
    said: null,
    ...(also ? { also } : {}),
  };
  const turned = sarcasmIn(clause, base, words);
  if (turned) return turned;
  const measured =
    byItselfIn(clause, base) ??
    sparedIn(clause, base) ??
    measuredIn(clause, base, words) ??
    roundaboutIn(clause, base, words) ??
    caughtDoingIn(clause, base, words);
  if (measured || isAnother.test(clause.who)) return measured;
  // "One more night like that and your bags are out": what is threatened.
  if (/^(?:and )?(?:one|1) more\b/i.test(beside.before?.words ?? clause.words)) return null;
  const event = eventIn(clause, beside, base) ?? belongingIn(clause, base) ?? ownIn(clause, base);
  if (event || clause.subject === 'i' || clause.subject === 'other') return event;
  // "Even the dog listens better than you": about another, told to the one it is about.
  if (third && personOfTheirs.test(clause.who)) return null;
  if (third && /\byou(?:r|rs|rself)?\b/i.test(clause.words) && !/^your\b/i.test(clause.who)) return null;
  // "How thick can one person be?": nobody is asked for anything.
  if (
    clause.kind === 'question' &&
    clause.who === '' &&
    /^(?:how|what|who|where|when|why)$/.test(clause.opener ?? '') &&
    !clause.negative
  )
    return null;
  // "Leave now and you can forget it": what would be punished is not what is wanted.
  if (
    clause.kind === 'command' &&
    /^and (?:(?:you|I|we)(?:'ll| will| can| won't|'re|'m| am| are)\b|see\b)/i.test(beside.after?.words ?? '')
  )
    return /^(?:just )?keep (?:on )?\w+ing\b/i.test(clause.words) ? { ...base, act: 'unwanted' } : null;
  if (beside.before?.kind === 'command' && /^and you(?:'ll| will| can)\b/i.test(clause.words)) return null;
  // "…so you could say you asked": what somebody is said to be after.
  if (
    /^so (?:that )?you (?:can|could|will|would|won't|get|(?:don't|didn't|won't) have)\b/i.test(clause.words)
  )
    return null;
  if (
    !clause.verb ||
    /^(?:nobody|no one|everyone|everybody|people|somebody|someone|other)\b/.test(clause.who)
  )
    return null;
  const caused = setBesideIn(base) ?? causeIn(base, words);
  if (caused) return caused;
  return byMood(base, clause, beside.before, words);
}

/** "All you cared about | was the score": the verb and its object, put together again. */
const uncleft = (predicate: string, clause: Clause): string =>
  /^all you\b/i.test(clause.words) ? predicate.replace(/^(\w+ )?(?:is|was|'s) /, '$1') : predicate;

/** "You're always losing the keys and then shouting": one complaint, one deed. */
const withoutSecondDeed = (predicate: string, clause: Clause): string =>
  clause.progressive ? predicate.replace(/,? and (?:then |not )?[a-z]{2,}ing\b.*$/, '') : predicate;

/** "Why do you always have to hum": that they have to is the sigh in it; what they do is hum. */
function withoutHaving(clause: Clause): Clause {
  const [, verb, after] =
    (clause.kind === 'question' &&
      clause.verb === 'have' &&
      /^to ([a-z]+)\b ?(.*)$/.exec(clause.predicate)) ||
    [];
  return verb && clause.subject === 'you' && verb !== 'be'
    ? { ...clause, verb, predicate: after ?? '' }
    : clause;
}

/** "You keep taking my parcels in and not telling me": what is left out belongs to what is done. */
function missedBeside(clause: Clause, turn: (text: string) => string, words: Rewriting): Deed | null {
  const [, doing, after] =
    /\band not ([a-z]{2,}ing)\b ?(.*)$/.exec(clause.progressive ? turn(clause.predicate) : '') ?? [];
  return doing ? { verb: infinitive(doing), predicate: tidied(after ?? '', words), negative: true } : null;
}

/** "You hurt his feelings": the form is the same in both tenses; where nothing says again and again, it is over. */
const isOver = (clause: Clause): boolean =>
  clause.kind === 'statement' &&
  clause.when === null &&
  /^(?:and |but |so )?you (?:really |just )?(?:hurt|hit|quit|cost|bet|split)\b/i.test(clause.words) &&
  !frequent.test(clause.words);

/** "You've been late three times this week": how often, or how long, up to now. */
const isCounted = ({ verb, words, predicate, progressive }: Clause): boolean =>
  verb === 'be' &&
  !progressive &&
  /\b(?:you've|you have) (?:\w+ )?been\b/i.test(words) &&
  /\b(?:(?:\d+|twice|two|three|four|five|six|several|many) times|this (?:week|month|morning|year)|for (?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|twelve)\b|since\b|all (?:day|week|night|morning|evening))/i.test(
    predicate,
  );

/** "Since the baby came | you haven't got up": since when goes with what has not happened. */
const sinceBefore = (before: Clause | undefined, { negative, tense }: Clause): string[] =>
  before?.opener === 'since' && negative && tense !== 'future' && before.words.split(' ').length <= 8
    ? [before.words.replace(/^(?:and|but|so) /i, '')]
    : [];
