import type { Rewriting } from '../../catalogue/rewriting.js';
import type { Clause } from '../clause.js';
import { participle } from '../clauses/verb-forms.js';
import type { Complaint } from './complaint.js';

/** "What do you want": asks for a thing, not whether or why. */
export const isQuestionWhat = (clause: Clause): boolean =>
  clause.kind === 'question' && /^(?:what|who|how|where)$/.test(clause.opener ?? '');

/** "Why don't you", "can't you", "do you ever": not wanting to know, but wishing. */
export function askedAfter(base: Complaint, clause: Clause, { mental }: Rewriting): Complaint | null {
  // "Did you really think it would last": asked of a thought, which nobody can answer.
  if (base.tense === 'past' && !base.negative && mental.includes(base.verb)) return null;
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
