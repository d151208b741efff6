import type { Moment, Wish } from '../moment.js';

const everyTurns = 3;
const lastTurn = 10;

/** Takes up the person's own noun, every third turn at most, and never what they were called (COACHING §8, 4). */
export function takesUpNoun({ line, move, partner, turn }: Moment): Wish[] {
  const noun = line.kept.noun;
  if (!noun || line.blame || turn > lastTurn) return [];
  if (move !== 'statement' && move !== 'remark') return [];
  if (turn - partner.lastNounAt < everyTurns) return [];
  return [{ act: 'takes_noun', weight: 4, slots: { noun } }];
}
