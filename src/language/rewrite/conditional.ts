import type { Clause } from '../clause.js';
import type { Complaint } from './complaint.js';
import { asWanted } from './predicate-words.js';

/** "If you'd call more often", "unless you stop": what is set as a condition is what is wanted, or unwanted. */
export function conditionOf(base: Complaint, clause: Clause): Complaint {
  const { negative } = base;
  const unreal = base.tense === 'past';
  const wanted = (negative !== (clause.opener === 'unless')) !== unreal;
  return {
    ...base,
    act: wanted ? 'wanted' : 'unwanted',
    negative: false,
    predicate: wanted ? asWanted(base.predicate) : base.predicate,
  };
}
