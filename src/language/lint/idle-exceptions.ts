import { compileNet, type Matchable } from '../detect/rule-net.js';
import type { Example } from './examples.js';
import type { LintedRule } from './linted-rule.js';
import type { RuleComplaint } from './rule-complaint.js';
import type { Hit, TriedRule } from './trial.js';

/**
 * Exceptions without which their rule finds the same in every example. Each is left out by itself: of two that
 * guard the same example both are named, and only one of them can go.
 */
export const idleExceptions = (tried: TriedRule[]): RuleComplaint[] =>
  tried.flatMap((one) => idleAmong(one.rule, contestedIn(one)));

/** The entries that some exception holds back, and the examples in which it does. */
interface Contested {
  match: string[];
  examples: Example[];
}

function contestedIn({ entries }: TriedRule): Contested {
  const held = entries.filter(({ hits, bare }) => hits.length < bare.length);
  const examples = held.flatMap(({ hits, bare }) =>
    bare.map(({ example }) => example).filter((one) => times(hits, one) < times(bare, one)),
  );
  return { match: held.map(({ entry }) => entry), examples: [...new Set(examples)] };
}

const times = (hits: Hit[], example: Example): number => hits.filter((hit) => hit.example === example).length;

function idleAmong(rule: LintedRule, { match, examples }: Contested): RuleComplaint[] {
  const before = hitsOf({ ...rule, match }, examples);
  return rule.unless
    .filter((_exception, index) => {
      const without = { ...rule, match, unless: rule.unless.toSpliced(index, 1) };
      return hitsOf(without, examples) === before;
    })
    .map((entry) => ({
      level: 'warning',
      check: 'idle exception',
      rule: rule.place,
      entry,
      problem: `without this exception the rule finds the same in every example`,
    }));
}

function hitsOf(rule: Matchable, examples: Example[]): number {
  if (rule.match.length === 0) return 0;
  const find = compileNet([rule]);
  return examples.reduce((sum, { read }) => sum + find(read).length, 0);
}
