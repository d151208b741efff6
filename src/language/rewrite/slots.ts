import type { Rewriting } from '../../catalogue/rewriting.js';
import { gerund, participle, past } from '../clauses/verb-forms.js';
import type { Complaint } from './complaint.js';
import { placeParts } from './predicate-parts.js';
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
  const predicate = /^(?:ask|know|wonder|say|tell)$/.test(verb)
    ? complaint.predicate
    : complaint.predicate.replace(/(^| )when (?=(?:I'm|we're|I am|we are) \w+)/, '$1while ');
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
  const { also } = complaint;
  const alsoDo = also
    ? (also.negative ? ` without ${gerund(also.verb)}` : ` and ${also.verb}`) + after(also.predicate)
    : '';
  const alsoDid = also
    ? ` and ${also.negative ? `didn't ${also.verb}` : past(also.verb)}${after(also.predicate)}`
    : '';
  put('do', `${verb}${after(wish)}`);
  put('doing', `${gerund(verb)}${after(wish)}`);
  put("didn't do", `${verb === 'be' ? "weren't" : `didn't ${verb}`}${after(wish)}`);
  put('did', `${verb === 'be' ? 'were' : past(verb)}${after(wish)}`);
  const present = verb === 'be' ? "'re" : ` ${verb}`;
  const notPresent = verb === 'be' ? "aren't" : `don't ${verb}`;
  const only = /\byou only\b/i.test(clause.words) && !negative;
  const youDo = negative
    ? `you ${notPresent}${after(predicate)}`
    : `you${only ? ' mostly' : ''}${present}${after(predicate)}${alsoDo}`;
  put('you do', `${circumstance(complaint)}${youDo}`);
  if (!negative && !endures.test(verb)) put('try not to', 'try not to');
  if (only) for (const name of ['do', 'doing', 'did', "didn't do", 'when so']) delete slots[name];
  const pastForm = verb === 'be' ? 'were' : past(verb);
  const notPast = verb === 'be' ? "weren't" : `didn't ${verb}`;
  // "You owe me forty pounds": so it stands, and does not come and go.
  const stands = verb === 'owe' && !negative;
  const since = stands || isSince(complaint);
  const youDid = stands
    ? `you owe${after(predicate)}`
    : since
      ? `you${negative ? " haven't" : "'ve"} ${participle(verb)}${after(predicate)}`
      : `you ${negative ? notPast : pastForm}${after(predicate)}${alsoDid}`;
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
const isSince = ({ clause, tense, verb, negative }: Complaint): boolean =>
  tense === 'past' &&
  (negative
    ? /\b(?:haven't|have not|hasn't|has not|havent|hasnt)\b/i.test(clause.words)
    : verb === 'be' && /\b(?:you've|you have) (?:\w+ )?been\b/i.test(clause.words));

/** "When I call | you don't pick up" → "I call and" before it: both are what happens. */
const circumstance = ({ when, clause }: Complaint): string => {
  const told = clause.when === null && when ? /^when ((?:I|we)\b.+)$/.exec(when)?.[1] : undefined;
  return told && told.split(' ').length <= 10 ? `${told} and ` : '';
};
