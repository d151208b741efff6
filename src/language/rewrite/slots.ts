import type { Rewriting } from '../../catalogue/rewriting.js';
import { gerund, participle, past } from '../clauses/verb-forms.js';
import type { Complaint } from './complaint.js';
import { asWanted } from './complaint.js';

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
  const { verb, predicate, negative, act, clause } = complaint;
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
    put('thought', `you ${verb} ${complaint.said ?? ''}`);
    return slots;
  }
  if (act === 'label' || !verb) return slots;
  const wish = negative || act === 'wanted' ? asWanted(predicate) : predicate;
  const after = (text: string): string => (text ? ` ${text}` : '');
  put('do', `${verb}${after(wish)}`);
  put('doing', `${gerund(verb)}${after(wish)}`);
  put('did', `${verb === 'be' ? 'were' : past(verb)}${after(wish)}`);
  const present = verb === 'be' ? "'re" : ` ${verb}`;
  const notPresent = verb === 'be' ? "aren't" : `don't ${verb}`;
  put('you do', negative ? `you ${notPresent}${after(predicate)}` : `you${present}${after(predicate)}`);
  const pastForm = verb === 'be' ? 'were' : past(verb);
  const notPast = verb === 'be' ? "weren't" : `didn't ${verb}`;
  put('you did', `you ${negative ? notPast : pastForm}${after(predicate)}`);
  put('You did', `you ${negative ? notPast : pastForm}${after(predicate)}`);
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
    complaint.often &&
    !/\b(?:more|again|every|once|time)\b/.test(predicate)
  )
    put('more often', 'more often');
  return slots;
}

/** Object, "about …", and what else follows, from the words after the verb. */
function placeParts(
  complaint: Complaint,
  put: (name: string, value: string | null | undefined) => void,
): void {
  let left = complaint.predicate;
  if (complaint.when && left.toLowerCase().includes(complaint.clause.when?.toLowerCase() ?? '\0')) {
    left = left.slice(0, left.toLowerCase().indexOf((complaint.clause.when ?? '').toLowerCase())).trim();
  }
  const about =
    /\babout (.+)$/i.exec(left) ??
    /\b(?:talk|bring|speak|ask) (?:\w+ )?about (.+)$/i.exec(complaint.clause.when ?? '');
  if (about && !/\b(?:you|I|we|he|she|they) /.test(about[1] ?? '')) put('about', about[1]);
  const parts =
    /^((?:up|out|off|down|away|back|over|on) )?(.*?)(?: ((?:in|on|at|with|for|from|to|by|into|after|before|during|around|under|over|behind|without|all|every|again|last|this|about|when|until|till|because|instead|while|so|that|if|up|out|off|down|away|back|anymore|and|yesterday|today|tonight)\b.*))?$/i.exec(
      left,
    );
  const object = parts?.[2]?.trim() ?? '';
  if (
    /^(?:the|a|an|my|your|our|his|her|their|some|any|wet|dirty|all|every)\b [\w'-]|^[a-z]+s$/i.test(object) &&
    object.split(' ').length <= 5 &&
    !/^(?:me|us|it|you|this|that|him|her|them)\b/.test(object)
  )
    put('object', object);
  if (complaint.act !== 'cause') put('tail', parts?.[3]);
  const first = /\bmy ([\w' -]+?)(?= (?:in|on|at|with|for|when|to|about|again|and)\b|$)/i.exec(left);
  if (first && (first[1]?.split(' ').length ?? 9) <= 3) put('mine', `my ${first[1]}`);
}
