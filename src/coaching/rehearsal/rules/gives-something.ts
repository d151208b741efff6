import type { ReplyAct } from '../../../catalogue/reply-line.js';
import type { Move } from '../hearing/move.js';
import type { Moment, Wish } from '../moment.js';

const heardFrom = 60;
const offerFrom = 62;
const askBackFrom = 40;
const sorryFrom = 72;
const calm = 62;
const notNow: readonly Move[] = ['yes', 'limit', 'postpone', 'goodbye', 'off_subject', 'lost', 'long'];

/**
 * Gives something: past being heard a half-step first, then a small concrete offer with a condition; asks one thing
 * back (COACHING §8, 9).
 */
export function givesSomething({ move, partner, did, line, turns }: Moment): Wish[] {
  if (notNow.includes(move) || line.blame || partner.tension >= calm) return [];
  const wishes: Wish[] = [];
  const count = (act: ReplyAct) => turns.filter(({ does }) => does.includes(act)).length;
  if (partner.heard >= heardFrom && !partner.halfStep) wishes.push({ act: 'half_step', weight: 7 });
  if (partner.halfStep && mayOffer(partner, did) && count('offers') < 2)
    wishes.push({ act: 'offers', weight: 7 });
  if (partner.heard >= sorryFrom && count('says_sorry') === 0 && partner.halfStep)
    wishes.push({ act: 'says_sorry', weight: 2 });
  if (partner.heard >= askBackFrom && count('asks_back') === 0 && partner.asked === 0)
    wishes.push({ act: 'asks_back', weight: 3 });
  return wishes;
}

/** Nobody offers anything who has just said no to everything, or has agreed already. */
const mayOffer = (partner: Moment['partner'], did: Moment['did']): boolean =>
  partner.heard >= offerFrom &&
  !partner.offered &&
  !partner.agreed &&
  !partner.refuses &&
  !did.includes('half_step');
