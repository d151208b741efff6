import type { Clause } from '../clause.js';
import { infinitive } from '../clauses/verb-forms.js';
import type { Complaint } from './complaint.js';
import { asWanted, standsAfterBe } from './predicate-words.js';

/** Orders, "should", "need to", "I want you to": what is wanted, or wanted to stop. */
export function wantedAfter(base: Complaint, clause: Clause): Complaint | null {
  // "Must be nice, having a cleaner": said with a sneer, and no order.
  if (clause.modal === 'must' && clause.kind === 'command' && base.verb === 'be') return null;
  const binding =
    clause.kind === 'command' ||
    (clause.modal === 'must' && !isCompulsive(base, clause)) ||
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
      predicate: withoutCondition(base.predicate.replace(/ again$/, '')),
    };
  }
  return { ...base, act: 'wanted', predicate: asWanted(withoutCondition(base.predicate)) };
}

/** "Why do you have to hum", "because you always have to win": it is done, and not wanted. */
const isCompulsive = (base: Complaint, clause: Clause): boolean =>
  /^(?:why|because|when|whenever|how)$/.test(clause.opener ?? '') ||
  base.often ||
  /^(?:when|whenever|every|each)\b/.test(base.when ?? '');

/** "You shouldn't judge it if you haven't read it": what is wanted, without the dig behind it. */
const withoutCondition = (predicate: string): string =>
  predicate.replace(/,? if (?:you|he|she|they)\b.*$/i, '');
