import type { Severity } from '../../../catalogue/pattern.js';
import type { Weighing } from '../../../catalogue/text-model.js';
import type { LogOdds } from './text-model.js';

/** What is done with what the rules say: it stands, or it is outvoted by what the text reads like. */
export type Outcome = 'stands' | 'added' | 'taken back';

/**
 * Rules and text model together. Rules that are sure of themselves are never outvoted; what they found otherwise
 * is taken back where the message speaks loudly against it and so do the very words they point at; where they
 * found nothing, the text may speak for itself.
 * @param found severities of the findings.
 */
export function weigh(found: Severity[], logOdds: LogOdds, { adds, takesBack }: Weighing): Outcome {
  if (found.includes('high')) return 'stands';
  if (found.every((severity) => severity === 'note')) return logOdds.all >= adds ? 'added' : 'stands';
  const against = logOdds.said < -takesBack.message && logOdds.pointed < -takesBack.words;
  return against ? 'taken back' : 'stands';
}
