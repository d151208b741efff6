import type { Catalogue } from '../../catalogue/load.js';
import { examplesOf } from './examples.js';
import { idleExceptions } from './idle-exceptions.js';
import { lintedRules } from './linted-rule.js';
import { neverFires } from './never-fires.js';
import { overlaps } from './overlaps.js';
import type { RuleComplaint } from './rule-complaint.js';
import { tooLarge } from './too-large.js';
import { tryRules } from './trial.js';

/** What may not stay in the rules. Costs some milliseconds. */
export const ruleErrors = (catalogue: Catalogue): RuleComplaint[] => tooLarge(lintedRules(catalogue));

/** What whoever edits the rules should look at. Reads every example of the content: costs seconds. */
export function ruleWarnings(catalogue: Catalogue): RuleComplaint[] {
  const tried = tryRules(lintedRules(catalogue), examplesOf(catalogue));
  return [...neverFires(tried), ...idleExceptions(tried), ...overlaps(tried)];
}
