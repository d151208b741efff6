import { isBlame, type Move } from '../hearing/move.js';
import type { Moment, Wish } from '../moment.js';
import { fewestTurns, mostTurns } from '../rehearsal.js';

const mayWalkFrom = 3;
const stuckFrom = 11;
const leaves: readonly Move[] = ['threat', 'label', 'dig', 'goodbye', 'no', 'silence'];
const done: readonly Move[] = ['postpone', 'goodbye', 'takes_no', 'thanks', 'assent', 'yes'];

const agreed: Wish = { act: 'closes_agreed', weight: 1, ends: 'agreement' };
/** After a good limit, ending is success. */
const limitHeard: Wish = { act: 'closes_limit', weight: 1, ends: 'agreement' };
const later: Wish = { act: 'closes_later', weight: 1, ends: 'later' };
const disagree: Wish = { act: 'closes_disagree', weight: 1, ends: 'disagree' };

/**
 * Ends: agreement, another time, agree to differ, walks off; 6 to 14 turns (COACHING §8, 10). The one thing to do
 * when it is over; null while it goes on.
 */
export function ends(moment: Moment): Wish | null {
  const { turn, move, partner, persona } = moment;
  if (walksOff(moment)) return { act: 'walks_off', weight: 1, ends: 'walked_off' };
  if (turn < fewestTurns) return null;
  if (turn >= mostTurns) return atLast(moment);
  if (isBlame(move)) return null;
  if (move === 'off_subject' || move === 'lost') return null;
  if (partner.agreed && !asksSomething(move)) return agreed;
  if (partner.limit === 'heard' && !asksSomething(move)) return limitHeard;
  if (move === 'postpone') return later;
  if (partner.postponed && (move === 'yes' || move === 'assent' || move === 'goodbye')) return later;
  if (partner.request === 'no' && done.includes(move)) return disagree;
  if (move === 'goodbye') return partner.tension < 40 && !partner.refuses ? later : disagree;
  const tired = (turn - stuckFrom + 1) / (mostTurns - stuckFrom + 1);
  if (turn < stuckFrom || !moment.chance.is(tired)) return null;
  return persona.habits.puts_off > 0.2 && partner.tension < 50 ? later : atLast(moment);
}

/** What is still open has to be answered before it can be over. */
const asksSomething = (move: Move): boolean =>
  move === 'request' ||
  move === 'open_question' ||
  move === 'closed_question' ||
  move === 'limit' ||
  move === 'no';

function walksOff({ turn, move, partner, persona }: Moment): boolean {
  if (turn < mayWalkFrom || partner.tension < persona.walksOffAt) return false;
  return isBlame(move) || leaves.includes(move);
}

/** Nobody has more to say. */
function atLast({ partner, move }: Moment): Wish {
  if (isBlame(move)) return disagree;
  if (partner.agreed) return agreed;
  if (partner.limit === 'heard') return limitHeard;
  if (partner.postponed || move === 'postpone') return later;
  if (partner.request !== 'no' && partner.tension < 45 && partner.heard >= 45) return later;
  return disagree;
}
