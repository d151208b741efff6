import type { Stretch } from '../detect/match-text.js';
import { compileNet } from '../detect/rule-net.js';
import type { Example } from './examples.js';
import type { LintedRule } from './linted-rule.js';

/** What a rule does with the examples, each entry of its `match` list tried by itself. */
export interface TriedRule {
  rule: LintedRule;
  entries: TriedEntry[];
}
export interface TriedEntry {
  entry: string;
  /** Where it matched, the rule's exceptions minded. */
  hits: Hit[];
  /** Where it would match without them. */
  bare: Hit[];
}
export interface Hit {
  example: Example;
  pointed: Stretch;
}

/** Tries every rule on every example, in two sweeps: as it stands, and without its exceptions. */
export function tryRules(rules: LintedRule[], examples: Example[]): TriedRule[] {
  const tried = rules.map(
    (rule): TriedRule => ({
      rule,
      entries: rule.match.map((entry) => ({ entry, hits: [], bare: [] })),
    }),
  );
  const alone = tried.flatMap(({ rule, entries }) =>
    entries.map((into) => ({ ...rule, match: [into.entry], into })),
  );
  const asItStands = compileNet(alone);
  const withoutExceptions = compileNet(alone.map(({ match, into }) => ({ match, unless: [], into })));
  for (const example of examples) {
    for (const { rule, pointed } of asItStands(example.read)) rule.into.hits.push({ example, pointed });
    for (const { rule, pointed } of withoutExceptions(example.read))
      rule.into.bare.push({ example, pointed });
  }
  return tried;
}
