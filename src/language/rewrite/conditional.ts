import type { Clause } from '../clause.js';
import type { Complaint } from './complaint.js';
import { asWanted } from './predicate-words.js';

/** "If you'd call more often", "unless you stop": what is set as a condition is what is wanted, or unwanted. */
export function conditionOf(base: Complaint, clause: Clause): Complaint {
  const { negative } = base;
  const unreal = base.tense === 'past';
  // "If you'd checked the oven": it is too late to ask for it.
  if (unreal && clause.opener === 'if' && /\byou(?:'d| had| hadn't)\b/i.test(clause.words))
    return { ...base, act: 'regret', predicate: negative ? base.predicate : asWanted(base.predicate) };
  const wanted = (negative !== (clause.opener === 'unless')) !== unreal;
  return {
    ...base,
    act: wanted ? 'wanted' : 'unwanted',
    negative: false,
    predicate: wanted ? asWanted(base.predicate) : base.predicate,
  };
}
