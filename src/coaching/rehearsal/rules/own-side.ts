import { isBlame, type Move } from '../hearing/move.js';
import type { Moment, Wish } from '../moment.js';

/** How open they have to be for the first, second and third fact; heated, people blurt out the first one. */
const factFrom = [12, 30, 45];
const grievanceFrom = 58;
const blurtsFrom = 78;

/** Their own side alone is no answer to these. */
const notAnswered: readonly Move[] = [
  'request',
  'offer',
  'apology',
  'repair',
  'thanks',
  'no',
  'asks_after',
  'closed_question',
  'yes',
  'takes_no',
  'long',
];

/** Has a side: three facts and one grievance, told one at a time as openness grows (COACHING §8, 2). */
export function ownSide({ partner, move }: Moment): Wish[] {
  const wishes: Wish[] = [];
  const asked = move === 'open_question' || move === 'reflection';
  const follows = notAnswered.includes(move);
  if (mayTellFact(partner))
    wishes.push({ act: 'tells_fact', weight: asked ? 5 : isBlame(move) ? 2 : 2.5, follows });
  if (mayTellGrievance(partner)) wishes.push({ act: 'tells_grievance', weight: asked ? 3 : 1.2, follows });
  return wishes;
}

export const mayTellFact = ({ facts, openness }: Pick<Moment['partner'], 'facts' | 'openness'>): boolean =>
  facts < factFrom.length && openness >= factFrom[facts]!;

export const mayTellGrievance = ({
  grievance,
  facts,
  openness,
  tension,
}: Pick<Moment['partner'], 'grievance' | 'facts' | 'openness' | 'tension'>): boolean =>
  !grievance && facts > 0 && (openness >= grievanceFrom || tension >= blurtsFrom);
