import type { LintedRule } from './linted-rule.js';
import type { RuleComplaint } from './rule-complaint.js';
import type { Hit, TriedRule } from './trial.js';

/** Rules that find nothing which another of the same pattern (or kind), to the same effect, does not find there too. */
export function overlaps(tried: TriedRule[]): RuleComplaint[] {
  const found = tried.map(({ rule, entries }) => ({ rule, hits: entries.flatMap(({ hits }) => hits) }));
  return found.flatMap(({ rule, hits }) =>
    found
      .filter((other) => hits.length > 0 && other.rule !== rule && doesAsMuch(other.rule, rule))
      .filter((other) => hits.every((hit) => other.hits.some((there) => meet(hit, there))))
      .map((other) => ({
        level: 'warning',
        check: 'overlap',
        rule: rule.place,
        entry: null,
        problem: `finds nothing in the examples that ${other.rule.place.id} does not find too`,
      })),
  );
}

const doesAsMuch = (other: LintedRule, { place, effect, over }: LintedRule): boolean =>
  other.place.folder === place.folder &&
  other.place.of === place.of &&
  other.effect === effect &&
  over.every((pattern) => other.over.includes(pattern));

const meet = (a: Hit, b: Hit): boolean =>
  a.example === b.example &&
  a.pointed.sentence === b.pointed.sentence &&
  a.pointed.from < b.pointed.to &&
  b.pointed.from < a.pointed.to;
