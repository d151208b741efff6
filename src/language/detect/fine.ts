import type { FineContent, FineRule } from '../../catalogue/fine.js';
import type { Fine, FineKind } from '../reading.js';
import type { Span } from '../span.js';
import type { PatternHit } from './findings.js';
import { type MatchText, meets } from './match-text.js';
import { quotationsIn } from './quotation.js';
import { compileNet, type Hit } from './rule-net.js';
import { isTakenBack } from './taken-back.js';

interface FineMatcher extends FineRule {
  kind: FineKind;
  reason: string;
}
export interface FineFound {
  fine: Fine[];
  /** Whether a hit stands within something fine that silences it. */
  silences(hit: PatternHit): boolean;
}

/** Recognises what is never blame (praise, limits, quotation, …) and what it silences. */
export function compileFineFinder(content: FineContent[]): (text: MatchText, typed: string) => FineFound {
  const sweep = compileNet(
    content.flatMap(({ kind, reason, rules }): FineMatcher[] =>
      rules.map((rule) => ({ ...rule, kind: kind as FineKind, reason })),
    ),
  );
  const quotation = content.find(({ kind }) => kind === 'quotation');
  return (text, typed) => {
    const hits = sweep(text);
    const quoted = quotationsIn(typed);
    const found = [
      ...hits.map(
        ({ rule, pointed }): Fine => ({ kind: rule.kind, ...text.span(pointed), reason: rule.reason }),
      ),
      ...quoted.map((span): Fine => ({ kind: 'quotation', ...span, reason: quotation?.reason ?? '' })),
    ];
    return {
      fine: unique(found),
      silences: (hit) =>
        hits.some((fine) => covers(fine, hit, text)) ||
        quoted.some((span) => within(text.span(hit.pointed), span)),
    };
  };
}

/** Kinds in which nothing is claimed at all: they silence even a firm rule. */
const unsaid: ReadonlySet<FineKind> = new Set(['quotation', 'negated_blame', 'joking', 'limit']);

const warm: ReadonlySet<FineKind> = new Set(['praise', 'thanks']);

function covers({ rule, whole }: Hit<FineMatcher>, hit: PatternHit, text: MatchText): boolean {
  if (rule.over && !rule.over.includes(hit.rule.pattern.id)) return false;
  if (hit.rule.firm && !unsaid.has(rule.kind)) return false;
  if (warm.has(rule.kind) && isTakenBack(whole, hit.pointed, text)) return false;
  if (rule.covers === 'message') return true;
  if (rule.covers === 'sentence') return whole.sentence === hit.whole.sentence;
  const reach = rule.covers === 'clause' ? text.clauseOf(whole) : whole;
  return meets(reach, hit.pointed);
}
const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

const unique = (found: Fine[]): Fine[] =>
  found
    .filter(
      (fine, index) =>
        !found.some(
          (other, at) =>
            other.kind === fine.kind &&
            within(fine, other) &&
            (at < index || other.end - other.start > fine.end - fine.start),
        ),
    )
    .sort((a, b) => a.start - b.start);
