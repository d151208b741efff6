import type { Rewriting } from '../../catalogue/rewriting.js';
import type { Clause } from '../clause.js';
import { infinitive } from '../clauses/verb-forms.js';
import type { Complaint } from './complaint.js';
import { tidied } from './predicate-words.js';

const doing =
  /^(?!.*\b(?:I|I'm|you're|we|he|she|they)\b)[^,]{3,40}, (?:that,? |this,? |you,? )?([a-z]+ing) ((?:at|in|on|off|through|behind|to|over|about|your|my|our|the|me|us)\b.+)$/i;
const noDeed = /^(?:be|have|come|go|think|hope|want|feel|seem|make|get)$/;

/** "Big man, shouting at a waiter", "bit childish, hiding in your room": the deed behind what is thought of it. */
export function caughtDoingIn({ words, verb }: Clause, base: Complaint, known: Rewriting): Complaint | null {
  const [, form, rest] = (verb === null && doing.exec(words)) || [];
  if (!form) return null;
  const deed = infinitive(form.toLowerCase());
  return deed === form.toLowerCase() || noDeed.test(deed)
    ? null
    : {
        ...base,
        act: 'habit',
        verb: deed,
        predicate: tidied(rest!, known),
        negative: false,
        tense: 'present',
      };
}
