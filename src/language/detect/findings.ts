import type { FauxFeelings } from '../../catalogue/faux-feeling.js';
import type { Pattern, PatternId, Rule } from '../../catalogue/pattern.js';
import type { Finding } from '../reading.js';
import { fauxFeelingRules } from './faux-feeling-rules.js';
import { type MatchText, meets } from './match-text.js';
import { compileNet, type Hit } from './rule-net.js';

export interface PatternRule extends Rule {
  pattern: Pattern;
}
export type PatternHit = Hit<PatternRule>;

/** All hits of all rules of all patterns, before anything is weighed. */
export function compileFinder(patterns: Pattern[], faux: FauxFeelings): (text: MatchText) => PatternHit[] {
  return compileNet(
    patterns.flatMap((pattern) =>
      [...pattern.rules, ...fauxFeelingRules(pattern, faux)].map((rule) => ({ ...rule, pattern })),
    ),
  );
}

const weight = { high: 3, medium: 2, low: 1, note: 0 } as const;
/** Where two patterns go by the same words, what the first says includes the second. */
const includes: Partial<Record<PatternId, PatternId[]>> = {
  overgeneralisation: ['accusation'],
  mind_reading: ['accusation'],
  pseudo_i_statement: ['accusation'],
  comparison: ['accusation', 'overgeneralisation'],
  rhetorical_question: ['accusation'],
  threat_or_ultimatum: ['accusation'],
  should: ['accusation'],
};

/** What leans is not named at all where these stand: in sarcasm the deed is the joke. */
const outdone: Partial<Record<PatternId, PatternId>> = { accusation: 'contempt_sarcasm' };

/** The hits as findings: one a pattern and place, the lesser ones that another includes left out. */
export function findingsFrom(hits: PatternHit[], text: MatchText): Finding[] {
  const included = hits.filter((hit) =>
    hits.some(
      ({ rule, whole }) =>
        (hit.rule.leans && outdone[hit.rule.pattern.id] === rule.pattern.id) ||
        (!rule.leans &&
          !hit.rule.leans &&
          includes[rule.pattern.id]?.includes(hit.rule.pattern.id) &&
          meets(whole, hit.whole)),
    ),
  );
  const found = hits
    .filter((hit) => !included.includes(hit))
    .map((hit) => findingOf(hit, text))
    .sort((a, b) => weight[b.severity] - weight[a.severity] || a.start - b.start || b.end - a.end);
  return found.filter(
    (finding, index) =>
      !found.slice(0, index).some((better) => better.pattern === finding.pattern && overlap(better, finding)),
  );
}

export function findingOf({ rule, pointed }: PatternHit, text: MatchText): Finding {
  const { id, why, sources } = rule.pattern;
  return {
    pattern: id,
    rule: `${id}/${rule.id}`,
    severity: rule.severity,
    why,
    source: sources[0]!,
    ...text.span(pointed),
  };
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** How likely a message is to start an argument: the weightiest finding, and a little for each further one. */
export function scoreOf(findings: Finding[]): number {
  const share = { high: 0.75, medium: 0.55, low: 0.35, note: 0.12 } as const;
  const calm = findings.reduce((rest, { severity }) => rest * (1 - share[severity]), 1);
  return Math.round((1 - calm) * 100) / 100;
}
