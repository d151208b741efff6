import type { Moment, Wish } from '../moment.js';

const tenseFrom = 35;
const between = { first: 2, last: 9 };

/** Mishears in character: once a talk blame is heard in a neutral line, so that it can be mended (COACHING §8, 6). */
export function mishears({ move, line, partner, persona, turn, did, chance }: Moment): Wish[] {
  if (move !== 'statement' && move !== 'remark') return [];
  if (partner.misheard || line.blame || partner.tension < tenseFrom) return [];
  if (turn < between.first || turn > between.last || did.includes('suspects')) return [];
  return chance.is(persona.mishears * 0.6) ? [{ act: 'mishears', weight: 9 }] : [];
}
