import { type Block, type Choice, line, type Reply, reply } from '../../reply.js';
import type { Rehearsal, Turn } from '../rehearsal.js';
import { lastTurn } from '../rehearsal.js';
import type { Rehearsing } from '../rehearsing.js';
import { rehearseButton } from './buttons.js';
import { openingCard } from './opening-card.js';
import { partnerName, type Show } from './show.js';

/** What came back: the partner's line, how tense it is now, what worked and one tip. A dry run has the line alone. */
export function turnCard(rehearsing: Rehearsing, played: Rehearsal, turn: Turn, show: Show): Reply {
  return reply(
    [spoken(turn, played, show), ...(rehearsing.feedback ? feedbackOn(turn, show) : [])],
    waysOn(rehearsing, show),
  );
}

/** Where it stands now, for whoever comes back to it. */
export function momentCard(rehearsing: Rehearsing, played: Rehearsal, show: Show, lead: string): Reply {
  const turn = lastTurn(played);
  if (!turn) return openingCard(rehearsing, played, show, lead);
  return reply([line(lead), spoken(turn, played, show)], waysOn(rehearsing, show));
}

export const spoken = ({ reply: text }: Turn, played: Rehearsal, show: Show): Block => ({
  kind: 'spoken',
  name: partnerName(played, show),
  text,
});

function feedbackOn({ tension, feedback }: Turn, { voice }: Show): Block[] {
  const { praise, tip, changeSaid } = feedback;
  return [
    {
      kind: 'progress',
      label: voice.label('rehearse.tension', { level: String(tension), change: changeSaid }),
      done: tension,
      of: 100,
    },
    ...(praise ? [line(praise.say)] : []),
    ...(tip ? [line(tip.say)] : []),
  ];
}

/** Buttons below every turn, always in the same order. */
export function waysOn(rehearsing: Rehearsing, { voice }: Show): Choice[] {
  const { feedback, before, played } = rehearsing;
  const hasSaid = (played?.turns.length ?? 0) > 0;
  return [
    ...(feedback
      ? [rehearseButton('choice.line_help', 'hints', rehearsing, voice)]
      : [rehearseButton('choice.tips_on', 'tips', rehearsing, voice)]),
    ...(hasSaid ? [rehearseButton('choice.take_back', 'takeBack', rehearsing, voice)] : []),
    ...(before ? [rehearseButton('choice.see_both', 'both', rehearsing, voice)] : []),
    rehearseButton('choice.stop_here', 'stop', rehearsing, voice),
  ];
}
