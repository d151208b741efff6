import { past } from '../clauses/verb-forms.js';
import type { Complaint } from './complaint.js';
import { asWanted } from './predicate-words.js';

/** "You don't care about me" → a doubt: "you care about me"; "you think…" stays as it is. */
export function thoughtOf(base: Complaint): Complaint {
  const { predicate } = base;
  const { clause } = base;
  if (base.verb === 'want' && /wanna/i.test(clause.text))
    return { ...base, act: 'thought', said: `you want to ${predicate}` };
  if (base.tense === 'past')
    return { ...base, act: 'thought', said: `you ${past(base.verb)} ${asWanted(predicate)}`.trim() };
  return { ...base, act: 'thought', said: base.negative ? asWanted(predicate) : predicate };
}
