import type { Moment } from '../moment.js';

export type Leaning = 'yes' | 'unsure' | 'no';

const yesFrom = 30;
const unsureFrom = 12;

/** How the partner leans when they are asked for something: from what they feel now, not from what was said. */
export function leaningOf({ partner: { tension, heard, openness } }: Pick<Moment, 'partner'>): Leaning {
  const willing = heard * 0.5 + openness * 0.5 - tension * 0.4;
  if (willing >= yesFrom) return 'yes';
  return willing >= unsureFrom ? 'unsure' : 'no';
}
