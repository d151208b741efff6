import type { Tips } from '../../../catalogue/tip.js';
import type { Line } from '../hearing/line.js';
import type { Feedback, Rehearsal } from '../rehearsal.js';
import type { Found, Played } from './found.js';
import { praiseFor } from './praise-for.js';
import { tipFor } from './tip-for.js';

/** What is said about a turn: how the tension moved, one tip at most, and what worked. */
export function feedbackOn(tips: Tips, { turns, start }: Rehearsal, turn: Played, line: Line): Feedback {
  const change = turn.tension - (turns.at(-1)?.tension ?? start.tension);
  const tip = tipFor(turns, turn, line);
  const praise = praiseFor(turns, turn, line);
  return {
    change,
    changeSaid: tips.changes.find(({ from, to }) => change >= from && change <= to)?.say ?? '',
    tip: tip && said(tip, tips.tips, turns.filter(({ feedback }) => feedback.tip?.id === tip.id).length),
    praise: praise && said(praise, tips.praise, 0),
  };
}

/** Puts a tip into words, another way each time; nothing when content has none for it. */
function said<Id extends string>(
  { id, words }: Found<Id>,
  texts: readonly { for: Id; say: string[] }[],
  times: number,
): (Found<Id> & { say: string }) | null {
  const ways = texts
    .find((text) => text.for === id)
    ?.say.filter((way) => words !== null || !way.includes('{words}'));
  const way = ways?.[times % ways.length];
  return way === undefined ? null : { id, words, say: way.replaceAll('{words}', words ?? '') };
}
