import type { Complaint } from '../../catalogue/lint/complaint.js';
import type { RulePlace } from '../../catalogue/lint/rule-place.js';

/** A complaint about a rule, before it is looked up where in the files that rule stands. */
export interface RuleComplaint extends Pick<Complaint, 'level' | 'check' | 'problem'> {
  rule: RulePlace;
  /** The entry of the rule's lists it is about, as written; null when it is about the whole rule. */
  entry: string | null;
}
