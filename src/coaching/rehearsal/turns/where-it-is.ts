import { line, reply } from '../../reply.js';
import type { PhraseId } from '../../voice/phrase-id.js';
import { rehearseButton } from '../cards/buttons.js';
import { rehearsedPocketCard } from '../cards/pocket-card.js';
import { inSentence, partnerName, type Show } from '../cards/show.js';
import { momentCard } from '../cards/turn-card.js';
import { isOver } from '../rehearsal.js';
import type { UnderWay } from '../rehearsing.js';
import type { Next, Way } from './next.js';

/** Says `lead`, and shows where the rehearsal stands; where it is over, how to look back on it. */
export function whereItIs(lead: PhraseId, rehearsing: UnderWay, show: Show): Next {
  const { played } = rehearsing;
  const { voice } = show;
  const said = voice.say(lead, { name: inSentence(partnerName(played, show)) });
  const card = isOver(played)
    ? reply([line(said)], [rehearseButton('choice.look_back', 'stop', rehearsing, voice)])
    : momentCard(rehearsing, played, show, said);
  return { rehearsing, card };
}

/** "They would never say that". */
export const notReal: Way = (rehearsing, show) => whereItIs('rehearse.not_real', rehearsing, show);

/** Tension and tips are shown from now on, or are not. */
export const withTips =
  (feedback: boolean): Way =>
  (rehearsing, show) =>
    whereItIs(feedback ? 'rehearse.tips_on' : 'rehearse.tips_off', { ...rehearsing, feedback }, show);

/** Three lines for the real talk. */
export const pocket: Way = (rehearsing, show) => ({
  rehearsing,
  card: rehearsedPocketCard(rehearsing, rehearsing.played, show),
});
