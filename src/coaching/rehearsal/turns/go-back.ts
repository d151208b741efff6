import { putBack, takenBack } from '../after/taken-back.js';
import { futuresCard } from '../cards/futures-card.js';
import { takeBackCard } from '../cards/take-back-card.js';
import { begin } from '../play.js';
import { begun } from '../rehearsing.js';
import type { Way } from './next.js';
import { whereItIs } from './where-it-is.js';

/** Takes back every line after the first `left`. */
export const backTo =
  (left: number): Way =>
  (rehearsing, show) => {
    const { played } = rehearsing;
    if (played.turns.length === 0) return whereItIs('rehearse.nothing_to_take_back', rehearsing, show);
    const gone = takenBack(show.stage, rehearsing, left);
    const count = played.turns.length - gone.played.turns.length;
    return { rehearsing: gone, card: takeBackCard(gone, gone.played, count, show) };
  };

/** Takes back the last `count` lines. */
export const linesBack =
  (count: number): Way =>
  (rehearsing, show) =>
    backTo(rehearsing.played.turns.length - count)(rehearsing, show);

/** The lines that were taken back stand again. */
export const putLinesBack: Way = (rehearsing, show) => {
  const { before } = rehearsing;
  if (!before) return whereItIs('rehearse.nothing_to_put_back', rehearsing, show);
  return whereItIs('rehearse.put_back', putBack(rehearsing, before), show);
};

/** Both ways it went, side by side, where there are two. */
export const bothWays: Way = (rehearsing, show) => {
  const { played, before } = rehearsing;
  const differs = before !== null && played.turns.some(({ said }, at) => said !== before.turns[at]?.said);
  if (!before || !differs) return whereItIs('rehearse.only_one_way', rehearsing, show);
  return { rehearsing, card: futuresCard(rehearsing, before, played, show) };
};

/** The same scene from its first word. */
export const startOver: Way = (rehearsing, show) =>
  whereItIs('rehearse.at_the_start', begun(rehearsing, begin(show.stage, rehearsing.played.setting)), show);
