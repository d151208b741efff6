import type { Rewriting } from '../../catalogue/rewriting.js';
import type { Clause } from '../clause.js';
import { infinitive, participle } from '../clauses/verb-forms.js';
import { causeIn } from './caused.js';
import type { Complaint, Neighbours } from './complaint.js';
import { toSecondPerson } from './person.js';
import { asWanted, standsAfterBe, tidied, whenToday } from './predicate-words.js';
import { belongingIn, eventIn, ownIn, thanksIn, whenBefore } from './told.js';

const frequent =
  /\b(?:always|never|constantly|forever|every|ever|keep|keeps|kept|all the|over and over|again and again|nothing|nobody|everything|a lot|rarely|hardly|24\/7|non-?stop|often)\b/i;

export function complaintIn(clause: Clause, beside: Neighbours, words: Rewriting): Complaint | null {
  const third = clause.subject === 'third';
  const turn = (text: string): string => (third ? toSecondPerson(text, clause.who) : text);
  const base: Complaint = {
    act: 'habit',
    clause,
    verb: clause.verb ?? '',
    predicate: tidied(withoutSecondDeed(turn(clause.predicate), clause), words, clause.verb),
    negative: clause.negative,
    tense: clause.tense === 'past' ? 'past' : 'present',
    often: frequent.test(clause.words),
    when: clause.when ? whenToday(turn(clause.when)) : whenBefore(beside.before),
    feelingWord: null,
    said: null,
  };
  const event = eventIn(clause, beside, base) ?? belongingIn(clause, base) ?? ownIn(clause, base);
  if (event || clause.subject === 'i' || clause.subject === 'other') return event;
  // "Even the dog listens better than you": about another, told to the one it is about.
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
    /^and (?:(?:you|I|we)(?:'ll| will| can| won't|'re)\b|see\b)/i.test(beside.after?.words ?? '')
  )
    return null;
  if (beside.before?.kind === 'command' && /^and you(?:'ll| will| can)\b/i.test(clause.words)) return null;
  // "…so you could say you asked": what somebody is said to be after.
  if (/^so (?:that )?you (?:can|could|will|would)\b/i.test(clause.words)) return null;
  const thanked = thanksIn(clause, base, words);
  if (thanked) return thanked;
  if (
    !clause.verb ||
    /^(?:nobody|no one|everyone|everybody|people|somebody|someone|other)\b/.test(clause.who)
  )
    return null;
  const caused = causeIn(base, words);
  if (caused) return caused;
  return shaped(base, clause, beside.before, words);
}

/** "You're always losing the keys and then shouting": one complaint, one deed. */
const withoutSecondDeed = (predicate: string, clause: Clause): string =>
  clause.progressive ? predicate.replace(/,? and (?:then )?[a-z]{2,}ing\b.*$/, '') : predicate;

function shaped(
  base: Complaint,
  clause: Clause,
  before: Clause | undefined,
  words: Rewriting,
): Complaint | null {
  const preferred = /\byou(?:'d| would) (?:rather|sooner|much rather) .+$/i.exec(clause.words)?.[0];
  if (preferred) return { ...base, act: 'thought', said: preferred };
  const { verb, negative } = base;
  const perfect =
    /\b(?:should|could|might|would) (?:not |n't )?(?:really |at least |just )?(?:have|of|a)\b|(?:shoulda|coulda)|(?:should|could|would)'?ve/.test(
      clause.words.toLowerCase(),
    );
  if (
    (clause.modal === 'should' || clause.modal === 'can' || (clause.modal === 'would' && !negative)) &&
    (perfect || clause.tense === 'past')
  )
    return { ...base, act: 'regret' };
  const wants = wantedAfter(base, clause);
  if (wants) return wants;
  if (words.mental.includes(verb) && clause.opener === 'if') return null;
  if (clause.opener === 'if' || clause.opener === 'unless') {
    const unreal = base.tense === 'past';
    const wanted = (negative !== (clause.opener === 'unless')) !== unreal;
    return {
      ...base,
      act: wanted ? 'wanted' : 'unwanted',
      negative: false,
      predicate: wanted ? asWanted(base.predicate) : base.predicate,
    };
  }
  if (
    words.mental.includes(verb) &&
    clause.modal === null &&
    base.tense === 'present' &&
    !isQuestionWhat(clause)
  )
    return thoughtOf(base);
  if (verb === 'act' || verb === 'behave') return { ...base, act: 'label', predicate: clause.predicate };
  if (verb === 'be' && !standsAfterBe(base.predicate)) return { ...base, act: 'label' };
  if (clause.kind === 'question') return asked(base, clause);
  if (
    clause.modal === 'will' &&
    negative &&
    clause.tense === 'future' &&
    !/\bnever\b/i.test(clause.words) &&
    before === undefined &&
    /\bwill not\b/i.test(clause.words)
  )
    return { ...base, act: 'unwanted', negative: false };
  if (clause.modal === 'can' && !negative)
    return { ...base, act: 'wanted', predicate: asWanted(base.predicate) };
  if (clause.modal === 'would' && !negative)
    return { ...base, act: 'wanted', predicate: asWanted(base.predicate.replace(/ if\b.*$/, '')) };
  // "…and you'll be on your own": what is threatened, not what is done.
  if (clause.tense === 'future' && /^(?:and|or|then|soon)\b|\bif you\b/i.test(clause.words)) return null;
  if (clause.modal === 'will' && !negative) return { ...base, act: 'habit' };
  // "You actually did the dishes for once": praise that says what is missed.
  if (
    base.tense === 'past' &&
    !negative &&
    /\b(?:for once|for a change|finally|actually)\b/i.test(clause.text)
  )
    return { ...base, act: 'wanted' };
  if (base.tense === 'past') return { ...base, act: negative ? 'omission' : 'past' };
  return { ...base, act: negative ? 'lack' : 'habit' };
}

const isQuestionWhat = (clause: Clause): boolean =>
  clause.kind === 'question' && /^(?:what|who|how|where)$/.test(clause.opener ?? '');

/** Orders, "should", "need to", "I want you to": what is wanted, or wanted to stop. */
function wantedAfter(base: Complaint, clause: Clause): Complaint | null {
  const binding =
    clause.kind === 'command' ||
    // "Why do you have to hum": asked why, so it is done and not wanted.
    (clause.modal === 'must' && clause.opener !== 'why') ||
    clause.modal === 'want' ||
    (clause.modal === 'should' && clause.tense !== 'past') ||
    (clause.kind === 'question' && clause.modal === 'can' && !clause.opener);
  const stopping = /^(?:stop|quit)$/.test(base.verb) && /^(?:\w+ )?(\w+ing)\b/.test(base.predicate);
  const mocked =
    clause.kind === 'question' && base.verb === 'be' && /^any (\w+?)(?:ier|er)\b/.exec(base.predicate);
  if (mocked) return { ...base, act: 'label', predicate: `${mocked[1]} ${mocked[1]}y` };
  if (!binding && !(stopping && clause.modal !== null)) return null;
  if (stopping) {
    const [, doing] = /^(?:always |constantly |\w+ly )?(\w+ing)\b/.exec(base.predicate) ?? [];
    if (doing) {
      const predicate = base.predicate.slice(base.predicate.indexOf(doing) + doing.length).trim();
      const verb = infinitive(doing);
      if (clause.negative) return { ...base, act: 'habit', verb, predicate, negative: false };
      return {
        ...base,
        act: verb === 'be' && !standsAfterBe(predicate) ? 'label' : 'unwanted',
        verb,
        predicate,
        negative: false,
      };
    }
  }
  if (base.negative) {
    if (clause.kind === 'question') return { ...base, act: 'lack' };
    return {
      ...base,
      act: base.verb === 'be' && !standsAfterBe(base.predicate) ? 'label' : 'unwanted',
      negative: false,
      predicate: base.predicate.replace(/ again$/, ''),
    };
  }
  return { ...base, act: 'wanted', predicate: asWanted(base.predicate) };
}

/** "Why don't you", "can't you", "do you ever": not wanting to know, but wishing. */
function asked(base: Complaint, clause: Clause): Complaint | null {
  if (isQuestionWhat(clause) && clause.opener !== 'how') return null;
  if (clause.opener === 'how')
    return base.tense === 'past' || clause.modal === 'can'
      ? { ...base, act: 'past', tense: 'past', negative: false }
      : null;
  if (clause.opener === 'when' && base.tense === 'past') return null;
  if (base.negative) return { ...base, act: base.tense === 'past' ? 'omission' : 'lack' };
  // "Did you even read it": says that you did not; all I know is that I wonder.
  if (!clause.opener && /\beven\b|\bbother(?:ed)?\b/.test(clause.words.toLowerCase()) && base.verb !== 'be')
    return {
      ...base,
      act: 'thought',
      said:
        base.tense === 'past'
          ? `you've ${participle(base.verb)} ${base.predicate}`.trim()
          : `you ${base.verb} ${base.predicate}`.trim(),
    };
  if (!clause.opener && /\bever\b/.test(clause.words))
    return { ...base, act: base.tense === 'past' ? 'omission' : 'lack', negative: true };
  return { ...base, act: base.tense === 'past' ? 'past' : 'habit' };
}

/** "You don't care about me" → a doubt: "you care about me"; "you think…" stays as it is. */
function thoughtOf(base: Complaint): Complaint {
  const { predicate } = base;
  const { clause } = base;
  if (base.verb === 'want' && /wanna/i.test(clause.text))
    return { ...base, act: 'thought', said: `you want to ${predicate}` };
  return { ...base, act: 'thought', said: base.negative ? asWanted(predicate) : predicate };
}
