import type { Moment, Wish } from '../moment.js';

const calm = 25;

/** The first kind line earns suspicion, the second an answer (COACHING §8, 3). */
export function suspicion({ partner, persona, move, chance }: Moment): Wish[] {
  const first = partner.kindLines === 1 && !partner.used.some((id) => id.startsWith('suspects/'));
  if (!first || partner.tension < calm || move === 'repair') return [];
  return chance.is(persona.suspects) ? [{ act: 'suspects', weight: 12 }] : [];
}
