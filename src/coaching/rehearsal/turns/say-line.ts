import { hints } from '../after/hints.js';
import { debriefCard } from '../cards/debrief-card.js';
import { hintsCard } from '../cards/hints-card.js';
import { turnCard } from '../cards/turn-card.js';
import { isOver, lastTurn } from '../rehearsal.js';
import type { UnderWay } from '../rehearsing.js';
import { step } from '../step.js';
import { overAlready, stoppedByDanger } from './break-off.js';
import type { Way } from './next.js';
import { whereItIs } from './where-it-is.js';

/** Says one line to the partner, and shows what comes back. */
export const sayLine =
  (text: string): Way =>
  (rehearsing, show) => {
    const played = step(show.stage, rehearsing.played, text, { screened: true });
    const last = lastTurn(played);
    if (!last || last.ended === 'safety') return stoppedByDanger(show);
    const gone: UnderWay = { ...rehearsing, played, hints: [], stopped: null };
    const card = last.ended ? debriefCard(gone, played, show, true) : turnCard(gone, played, last, show);
    return { rehearsing: gone, card };
  };

/**
 * Says a line that a card offered: `statement`, or the place of a hint. `at`: how many lines were said when it was
 * shown; on a card of an earlier turn it is no answer to what was said since.
 */
export const sayOffered =
  (offered: string, at: number): Way =>
  (rehearsing, show) => {
    const { played, setUp, hints: lines } = rehearsing;
    if (isOver(played)) return overAlready(rehearsing, show);
    const text = offered === 'statement' ? setUp.statement : lines[Number(offered)];
    if (at !== played.turns.length || text === null || text === undefined)
      return whereItIs('rehearse.here_again', rehearsing, show);
    return sayLine(text)(rehearsing, show);
  };

/** "Help me with this line". `draft`: what the person would like to say; before the first line, what they brought. */
export const helpWithLine =
  (draft = ''): Way =>
  (rehearsing, show) => {
    const { played, setUp } = rehearsing;
    const words = draft || (played.turns.length === 0 ? (setUp.words ?? '') : '');
    const offered = hints(show.stage, played, words).map(({ text }) => text);
    const helped: UnderWay = { ...rehearsing, hints: offered, stopped: null };
    return { rehearsing: helped, card: hintsCard(helped, show) };
  };
