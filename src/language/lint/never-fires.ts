import type { RuleComplaint } from './rule-complaint.js';
import type { TriedRule } from './trial.js';

/** Entries that no example of the content makes fire: they are dead, or an example is missing. */
export const neverFires = (tried: TriedRule[]): RuleComplaint[] =>
  tried.flatMap(({ rule, entries }) =>
    entries
      .filter(({ hits }) => hits.length === 0)
      .map(({ entry, bare }) => ({
        level: 'warning',
        check: 'never fires',
        rule: rule.place,
        entry,
        problem: bare.length > 0 ? 'matches examples, but is excepted in each' : 'matches no example',
      })),
  );
