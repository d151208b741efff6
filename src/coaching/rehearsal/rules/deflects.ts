import { type HabitId, habitIds } from '../../../catalogue/persona.js';
import { isBlame, type Move } from '../hearing/move.js';
import type { Moment, Wish } from '../moment.js';

const most = 4;
const heardEnough = 60;
const open: readonly Move[] = [
  'statement',
  'remark',
  'open_question',
  'opening',
  'silence',
  'no',
  'validation',
  'request',
];

/**
 * Deflects: another subject, "you do it too", the phone, silence, another time (COACHING §8, 8). By habit of the
 * persona; never twice running, and no more once they feel heard.
 */
export function deflects({ move, partner, persona, did, chance }: Moment): Wish[] {
  if (!isBlame(move) && !open.includes(move)) return [];
  if (partner.deflections >= most || partner.agreed || partner.heard >= heardEnough) return [];
  if (did.some((act) => habitIds.some((habit) => habit === act))) return [];
  return habitIds
    .filter((habit) => fits(habit, move, partner) && chance.is(persona.habits[habit]))
    .map((act) => ({ act, weight: 5 }));
}

/** Another time is proposed once; nobody belittles what was asked about, or changes the subject on a question. */
function fits(habit: HabitId, move: Move, partner: Moment['partner']): boolean {
  if (habit === 'puts_off') return partner.postponed === null;
  if (habit === 'other_subject') return move !== 'open_question';
  return true;
}
