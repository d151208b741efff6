import { type PatternId, severities } from '../../catalogue/pattern.js';
import type { Finding } from '../../language/reading.js';

/** What starts an argument soonest comes first, when two findings weigh the same. */
const order: readonly PatternId[] = [
  'threat_or_ultimatum',
  'contempt_sarcasm',
  'label',
  'comparison',
  'blame_causation',
  'mind_reading',
  'overgeneralisation',
  'rhetorical_question',
  'should',
  'pseudo_i_statement',
  'command',
  'accusation',
  'faux_feeling',
];

/** The one finding to show: the gravest, then the one that starts an argument soonest, then the first. */
export function weightiest(findings: Finding[]): Finding | null {
  const ranked = [...findings].sort(
    (a, b) =>
      severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
      order.indexOf(a.pattern) - order.indexOf(b.pattern) ||
      a.start - b.start,
  );
  return ranked[0] ?? null;
}
