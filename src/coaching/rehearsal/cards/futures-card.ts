import { curvesPicture } from '../../pictures/curves.js';
import { type Block, line, type Reply, reply } from '../../reply.js';
import { curveOf } from '../after/debrief.js';
import { type Future, futures } from '../after/futures.js';
import type { Rehearsal } from '../rehearsal.js';
import type { Rehearsing } from '../rehearsing.js';
import { curveInWords } from './curve-in-words.js';
import { partnerName, type Show } from './show.js';
import { waysOn } from './turn-card.js';

/** Both ways it went, side by side, and both curves of tension in one picture. */
export function futuresCard(rehearsing: Rehearsing, before: Rehearsal, now: Rehearsal, show: Show): Reply {
  const { voice } = show;
  const { shared, one, other } = futures(before, now);
  const names = [voice.label('rehearse.first_way'), voice.label('rehearse.other_way')] as const;
  const levels = [before, now].map((rehearsal) => curveOf(rehearsal).map(({ tension }) => tension));
  const curves = names.map((name, at) => ({ name, levels: levels[at] ?? [] }));
  const ways = waysOn(rehearsing, show).filter((choice) => choice.label !== voice.label('choice.see_both'));
  return reply(
    [
      line(voice.say('rehearse.both_ways')),
      ...(shared.length > 0
        ? [line(voice.label('rehearse.both_shared', { count: String(shared.length) }))]
        : []),
      {
        kind: 'beside',
        columns: [
          { name: names[0], blocks: told(one, before, show) },
          { name: names[1], blocks: told(other, now, show) },
        ],
      },
      {
        kind: 'picture',
        svg: curvesPicture(curves, axisOf(show)),
        alt: curves.map(({ name, levels: along }) => curveInWords(name, along, voice)).join(' '),
      },
    ],
    ways,
  );
}

export const axisOf = ({ voice }: Pick<Show, 'voice'>) => ({
  high: voice.label('rehearse.high'),
  low: voice.label('rehearse.low'),
  start: voice.label('rehearse.curve_start'),
});

function told({ turns, tension, clarity }: Future, rehearsal: Rehearsal, show: Show): Block[] {
  const { voice } = show;
  const name = partnerName(rehearsal, show);
  return [
    ...turns.flatMap((turn): Block[] => [
      { kind: 'spoken', name: voice.label('rehearse.you'), text: turn.said },
      ...(turn.reply ? [{ kind: 'spoken', name, text: turn.reply } as const] : []),
    ]),
    line(voice.label('rehearse.ends_at', { tension: String(tension), clarity: String(clarity) })),
  ];
}
