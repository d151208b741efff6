import { toMenu, toPeople } from '../../buttons.js';
import { line, reply } from '../../reply.js';
import { againCard } from '../cards/again-card.js';
import { rehearseButton } from '../cards/buttons.js';
import { debriefCard } from '../cards/debrief-card.js';
import type { Show } from '../cards/show.js';
import { isOver } from '../rehearsal.js';
import type { Rehearsing, UnderWay } from '../rehearsing.js';
import type { Next, Way } from './next.js';
import { whereItIs } from './where-it-is.js';

/** "Stop here": looked back on, where anything was said. */
export const stopHere: Way = (rehearsing, show) => {
  const { voice } = show;
  const { played } = rehearsing;
  const stopped: UnderWay = { ...rehearsing, stopped: 'by_person' };
  const card =
    played.turns.length > 0
      ? debriefCard(stopped, played, show, false)
      : reply(
          [line(voice.say('rehearse.stopped_early'))],
          [rehearseButton('choice.go_on_rehearsal', 'goOn', stopped, voice), toMenu(voice)],
        );
  return { rehearsing: stopped, card };
};

/** Goes on where it was left; one that is over is looked back on. */
export const goOn: Way = (rehearsing, show) => {
  const { played } = rehearsing;
  if (isOver(played)) return { rehearsing, card: debriefCard(rehearsing, played, show, false) };
  return whereItIs('rehearse.here_again', { ...rehearsing, stopped: null }, show);
};

/** The same once more, or otherwise: asked how. */
export const askHowAgain = (rehearsing: Rehearsing, show: Show): Next => ({
  rehearsing,
  card: againCard(rehearsing, show),
});

export const overAlready: Way = (rehearsing, { voice }) => ({
  rehearsing,
  card: reply(
    [line(voice.say('rehearse.over_already'))],
    [
      rehearseButton('choice.again', 'again', rehearsing, voice),
      rehearseButton('choice.look_back', 'stop', rehearsing, voice),
    ],
  ),
});

/** Broken off because something sounded like danger: it is not gone on with as if nothing had been. */
export const stoppedForSafety = (rehearsing: Rehearsing, { voice }: Pick<Show, 'voice'>): Next => ({
  rehearsing,
  card: reply(
    [line(voice.say('rehearse.stopped_for_safety'))],
    [
      rehearseButton('choice.go_on_rehearsal', 'goOn', rehearsing, voice),
      rehearseButton('choice.leave_rehearsal', 'leave', rehearsing, voice),
      toPeople(voice),
    ],
  ),
});

/** A line was a clear sign of danger: nothing is played any more (COACHING §8). */
export const stoppedByDanger = ({ voice }: Pick<Show, 'voice'>): Next => ({
  rehearsing: null,
  card: {
    ...reply([line(voice.say('rehearse.danger'))], [toPeople(voice)]),
    signals: ['withhold_history'],
  },
});

/** What may be a risk is not played (COACHING §8). */
export const notPlayed = ({ voice }: Pick<Show, 'voice'>): Next => ({
  rehearsing: null,
  card: reply([line(voice.say('rehearse.not_played_work'))], [toPeople(voice)]),
});

/** Left for good, whether it had begun or not. */
export const leave = ({ voice }: Pick<Show, 'voice'>): Next => ({
  rehearsing: null,
  card: reply([line(voice.say('rehearse.left_it'))], [toMenu(voice)]),
});
