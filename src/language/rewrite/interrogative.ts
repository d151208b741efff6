import type { Rewriting } from '../../catalogue/rewriting.js';
import type { Clause } from '../clause.js';
import { participle, past } from '../clauses/verb-forms.js';
import type { Complaint } from './complaint.js';

/** "What do you want": asks for a thing, not whether or why. */
export const isQuestionWhat = (clause: Clause): boolean =>
  clause.kind === 'question' && /^(?:what|who|how|where)$/.test(clause.opener ?? '');

/** "Why don't you", "can't you", "do you ever": not wanting to know, but wishing. */
export function askedAfter(base: Complaint, clause: Clause, words: Rewriting): Complaint | null {
  const { mental } = words;
  // "Don't you roll your eyes at me": forbidden, not asked.
  if (
    base.negative &&
    !mental.includes(base.verb) &&
    /^(?:and |oh )?don't you (?!ever|even|want|think|see|know|have|feel|get)[a-z]+\b.*\b(?:at|to|with|on|for) (?:me|us)\b/i.test(
      clause.words,
    )
  )
    return { ...base, act: 'unwanted', negative: false };
  // "Did you really think it would last": asked of a thought, which nobody can answer.
  if (base.tense === 'past' && !base.negative && mental.includes(base.verb)) return null;
  if (isQuestionWhat(clause) && clause.opener !== 'how') return null;
  if (clause.opener === 'how')
    return base.tense === 'past' || clause.modal === 'can'
      ? { ...base, act: 'past', tense: 'past', negative: false }
      : null;
  if (clause.opener === 'when' && base.tense === 'past') return null;
  // "Are you not just stalling": says that you are.
  if (
    base.negative &&
    !clause.opener &&
    clause.progressive &&
    !words.repeatable.includes(base.verb) &&
    base.verb !== 'go'
  )
    return null;
  if (base.negative) return { ...base, act: base.tense === 'past' ? 'omission' : 'lack' };
  // "Did you even read it": says that you did not; all I know is that I wonder.
  if (!clause.opener && /\beven\b|\bbother(?:ed)?\b/.test(clause.words.toLowerCase()) && base.verb !== 'be')
    return {
      ...base,
      act: 'thought',
      said: base.tense === 'past' ? perfectOf(base) : `you ${base.verb} ${base.predicate}`.trim(),
    };
  if (!clause.opener && /\bever\b/.test(clause.words))
    return { ...base, act: base.tense === 'past' ? 'omission' : 'lack', negative: true };
  // "Have you sent it off": whether it happened is what the person would like to know.
  const inverted = /^(?:(?:and|so|but) )?(did|have|has)\b/.exec(clause.words.toLowerCase())?.[1];
  if (!clause.opener && base.tense === 'past' && inverted)
    return { ...base, act: 'thought', said: inverted === 'did' ? pastOf(base) : perfectOf(base) };
  return { ...base, act: base.tense === 'past' ? 'past' : 'habit' };
}

const perfectOf = ({ verb, predicate }: Complaint): string =>
  `you've ${participle(verb)} ${predicate}`.trim();

const pastOf = ({ verb, predicate }: Complaint): string =>
  `you ${verb === 'be' ? 'were' : past(verb)} ${predicate}`.trim();
