import type { RulePlace } from '../../catalogue/lint/rule-place.js';
import type { Catalogue } from '../../catalogue/load.js';
import { type PatternId, patternIds } from '../../catalogue/pattern.js';
import type { Matchable } from '../detect/rule-net.js';

/** A rule of a pattern, or of what is fine, with only what the lint looks at. */
export interface LintedRule extends Required<Matchable> {
  place: RulePlace;
  /** What a hit does: its severity, or how far it covers. */
  effect: string;
  /** The patterns it silences; none for a rule of a pattern. */
  over: readonly PatternId[];
}

export const lintedRules = ({ patterns, fine }: Pick<Catalogue, 'patterns' | 'fine'>): LintedRule[] => [
  ...patterns.flatMap((pattern) =>
    pattern.rules.map(({ id, match, unless, severity }) => ({
      place: { folder: 'patterns' as const, of: pattern.id, id },
      match,
      unless,
      effect: severity,
      over: [],
    })),
  ),
  ...fine.flatMap(({ kind, rules }) =>
    rules.map(({ id, match, unless, covers, over = patternIds }) => ({
      place: { folder: 'fine' as const, of: kind, id },
      match,
      unless,
      effect: covers,
      over,
    })),
  ),
];
