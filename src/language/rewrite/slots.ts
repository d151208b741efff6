import type { Rewriting } from '../../catalogue/rewriting.js';
import { gerund, participle, past } from '../clauses/verb-forms.js';
import type { Complaint } from './complaint.js';
import { asWanted } from './predicate-words.js';
import { onlyIn } from './thought.js';

/** The words of the draft, each in the forms that lines ask for; a slot the draft cannot fill is not there. */
export type Slots = Record<string, string>;

export function slotsOf(complaint: Complaint, words: Rewriting): Slots {
  const slots: Slots = {};
  const put = (name: string, value: string | null | undefined): void => {
    const clean = value
      ?.replace(/\s+/g, ' ')
      .replace(/\s+([,.;:?!])/g, '$1')
      .trim();
    if (clean) slots[name] = clean;
  };
  const { verb, negative, act, clause } = complaint;
  const predicate = complaint.predicate.replace(
    /(^| )when (?=(?:I'm|we're|you're|I am|we are) \w+ing\b)/,
    '$1while ',
  );
  if (complaint.often) put('often', "It's been happening a lot.");
  if (complaint.when) put(/^when (?:I|we|my)\b/.test(complaint.when) ? 'when' : 'when you', complaint.when);
  put('time', clause.time);
  placeParts(complaint, put);
  if (act === 'event') {
    put('event', complaint.said);
    put('Event', complaint.said);
    return slots;
  }
  if (act === 'cause') {
    put('tail', predicate);
    slots[complaint.tense === 'past' ? 'caused past' : 'caused now'] = '';
    return slots;
  }
  if (act === 'thought') {
    put(
      'thought',
      /^you(?:'d|'ve| \w)/.test(complaint.said ?? '')
        ? complaint.said
        : `you ${onlyIn(clause)}${verb} ${complaint.said ?? ''}`,
    );
    return slots;
  }
  if (act === 'label' || !verb) return slots;
  if (act === 'wanted') put('Reason', complaint.said);
  const wish = negative || act === 'wanted' ? asWanted(predicate) : predicate;
  const after = (text: string): string => (text ? ` ${text}` : '');
  put('do', `${verb}${after(wish)}`);
  put('doing', `${gerund(verb)}${after(wish)}`);
  put("didn't do", `${verb === 'be' ? "weren't" : `didn't ${verb}`}${after(wish)}`);
  put('did', `${verb === 'be' ? 'were' : past(verb)}${after(wish)}`);
  const present = verb === 'be' ? "'re" : ` ${verb}`;
  const notPresent = verb === 'be' ? "aren't" : `don't ${verb}`;
  const only = /\byou only\b/i.test(clause.words) && !negative;
  const youDo = negative
    ? `you ${notPresent}${after(predicate)}`
    : `you${only ? ' mostly' : ''}${present}${after(predicate)}`;
  put('you do', `${circumstance(complaint)}${youDo}`);
  if (!negative && !endures.test(verb)) put('try not to', 'try not to');
  if (only) for (const name of ['do', 'doing', 'did', "didn't do", 'when so']) delete slots[name];
  const pastForm = verb === 'be' ? 'were' : past(verb);
  const notPast = verb === 'be' ? "weren't" : `didn't ${verb}`;
  const since = negative && isSince(complaint);
  const youDid = since
    ? `you haven't ${participle(verb)}${after(predicate)}`
    : `you ${negative ? notPast : pastForm}${after(predicate)}`;
  put('you did', youDid);
  put('You did', youDid);
  if (since) slots.since = '';
  put(
    'wish',
    act === 'regret' && negative
      ? `you hadn't ${participle(verb)}${after(predicate)}`
      : `you'd ${participle(verb)}${after(wish)}`,
  );
  put(
    'when so',
    verb === 'be'
      ? negative
        ? "when you aren't"
        : 'when you are'
      : negative
        ? "when you don't"
        : 'when you do',
  );
  if (
    words.repeatable.includes(verb) &&
    predicate.split(' ').length <= 6 &&
    !complaint.when &&
    complaint.often &&
    !/\b(?:more|again|every|once|time)\b/.test(predicate)
  )
    put('more often', 'more often');
  return slots;
}

/** What nobody can leave off when asked: how things are, or turn out, for somebody. */
const endures = /^(?:be|get|have|know|own|need|hear|see|win|lose|seem|sound|look|feel|turn|become|exist)$/;

/** "You haven't phoned since Christmas": it is so still, and is not told as over. */
const isSince = ({ clause, tense }: Complaint): boolean =>
  tense === 'past' && /\b(?:haven't|have not|hasn't|has not|havent|hasnt)\b/i.test(clause.words);

/** "When I call | you don't pick up" → "I call and" before it: both are what happens. */
const circumstance = ({ when, clause }: Complaint): string => {
  const told = clause.when === null && when ? /^when ((?:I|we)\b.+)$/.exec(when)?.[1] : undefined;
  return told && told.split(' ').length <= 10 ? `${told} and ` : '';
};

/** Object, "about …", place, and what else follows, from the words after the verb. */
function placeParts(
  complaint: Complaint,
  put: (name: string, value: string | null | undefined) => void,
): void {
  const when = (complaint.clause.when ?? '').toLowerCase();
  const at = when ? complaint.predicate.toLowerCase().indexOf(when) : -1;
  const left = at >= 0 ? complaint.predicate.slice(0, at).trim() : complaint.predicate;
  const parts = partsOf(left);
  const about = parts.about ?? aboutIn(complaint.clause.when ?? '');
  put('about', about);
  put('object', parts.object);
  put('mine', parts.mine);
  put('place', parts.place);
  if (complaint.act !== 'cause') put('tail', parts.tail);
}

const following =
  'in|on|at|with|for|from|to|by|into|after|before|during|around|under|over|behind|without|all|every|again|last|this|about|when|until|till|because|instead|while|so|that|if|up|out|off|down|away|back|anymore|and|yesterday|today|tonight';
const predicateParts = new RegExp(
  `^((?:up|out|off|down|away|back|over|on) )?(.*?)(?: ((?:${following})\\b.*))?$`,
  'i',
);
const nounPhrase = /^(?:the|a|an|my|your|our|his|her|their|some|any|wet|dirty|all|every)\b [\w'-]|^[a-z]+s$/i;
const myThing =
  /\bmy ([\w' -]+?)(?= (?:in|on|at|with|for|when|to|about|again|and|before|after|without|all|every)\b|$)/i;
const somewhere =
  /^((?:in front of|in|on|at|under|behind|around|near|during|after|before) (?!time\b|least\b|all\b|me\b|us\b|you\b|it\b|that\b|this\b$)[\w' -]+|(?:every|last|this) \w+|yesterday|today|tonight|again)$/i;

const aboutIn = (text: string): string | undefined => {
  const about = /\babout (.+)$/i.exec(text)?.[1];
  return about &&
    !/\b(?:you|I|we|he|she|they|it|that|this|what|yourself|me|us|him|her|them)\b(?! \w+'s)/.test(about)
    ? about
    : undefined;
};

/** The pieces of a predicate that lines can take up, each only when it can stand alone. */
export function partsOf(predicate: string): {
  object?: string;
  about?: string;
  place?: string;
  tail?: string;
  mine?: string;
} {
  const parts = predicateParts.exec(predicate);
  const object = parts?.[2]?.trim() ?? '';
  const mine = myThing.exec(predicate)?.[1];
  const about = aboutIn(predicate);
  const place = somewhere.exec(parts?.[3] ?? '')?.[1];
  const named = /^[A-Z][a-z]+(?: [A-Z][a-z]+)?$/.test(object);
  return {
    ...((named || nounPhrase.test(object)) && object.split(' ').length <= 5 ? { object } : {}),
    ...(about ? { about } : {}),
    ...(place && place.split(' ').length <= 6 ? { place } : {}),
    ...(parts?.[3] ? { tail: parts[3] } : {}),
    ...(mine && mine.split(' ').length <= 3 ? { mine: `my ${mine}` } : {}),
  };
}
