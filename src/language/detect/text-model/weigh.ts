import type { Severity } from '../../../catalogue/pattern.js';
import type { Weighing } from '../../../catalogue/text-model.js';
import type { LogOdds } from './text-model.js';

/** What is done with what the rules say: it stands, or it is outvoted by what the text reads like. */
export type Outcome = 'stands' | 'added' | 'taken back';

/** What the rules say. */
export interface Found {
  severities: Severity[];
  /** Whether all of it is by rules that are unsure. */
  unsure: boolean;
  /** Whether something in the tone heats it. */
  heated: boolean;
}

/**
 * Rules and text model together. Where the rules found nothing, the text may speak for itself; where all they found
 * goes by how a sentence is built, and nothing heats it, it is taken back when the text speaks against it. Anything
 * surer stands.
 */
export function weigh(
  { severities, unsure, heated }: Found,
  logOdds: LogOdds,
  { adds, takesBack }: Weighing,
): Outcome {
  if (severities.every((severity) => severity === 'note')) return logOdds.all >= adds ? 'added' : 'stands';
  return unsure && !heated && logOdds.said < -takesBack ? 'taken back' : 'stands';
}
