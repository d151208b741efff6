import type { Clause } from '../clause.js';
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
    return {
      ...base,
      act: 'thought',
      said: `you ${onlyIn(clause)}${past(base.verb)} ${asWanted(predicate)}`.trim(),
    };
  return { ...base, act: 'thought', said: base.negative ? asWanted(predicate) : predicate };
}

/** "You only care about…", "all you care about is…": said as it may be true. */
export const onlyIn = ({ words }: Pick<Clause, 'words'>): string =>
  /\byou only\b|^all you\b/i.test(words) ? 'mostly ' : '';
