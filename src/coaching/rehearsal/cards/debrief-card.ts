import { go } from '../../buttons.js';
import { curvesPicture } from '../../pictures/curves.js';
import { type Block, type Choice, line, type Reply, reply } from '../../reply.js';
import { addSaying } from '../../talk/saying.js';
import { type Debrief, debrief } from '../after/debrief.js';
import { transcript } from '../after/transcript.js';
import { isOver, lastTurn, type Rehearsal } from '../rehearsal.js';
import type { Rehearsing } from '../rehearsing.js';
import { rehearseButton } from './buttons.js';
import { curveInWords } from './curve-in-words.js';
import { debriefInWords } from './debrief-in-words.js';
import { axisOf } from './futures-card.js';
import { partnerName, type Show } from './show.js';
import { spoken } from './turn-card.js';

/**
 * Looking back: how it ended, both curves, the one thing to take along; the best line, the hardest moment and what
 * came up are closed until opened. `lastWords`: the partner's last line has not been shown yet.
 */
export function debriefCard(
  rehearsing: Rehearsing,
  played: Rehearsal,
  show: Show,
  lastWords: boolean,
): Reply {
  const { stage, voice } = show;
  const found = debrief(stage, played);
  const last = lastTurn(played);
  return reply(
    [
      ...(lastWords && last?.reply ? [spoken(last, played, show)] : []),
      line(found.theirs ?? found.ended.say),
      curves(found, show),
      line(`${voice.label('rehearse.take_along')} ${found.takeAlong.say}`),
      ...best(found, show),
      ...hardest(found, played, show),
      cameUp(found, show),
    ],
    waysOut(found, rehearsing, played, show),
  );
}

function curves({ curve }: Debrief, show: Show): Block {
  const { voice } = show;
  const both = [
    { name: voice.label('rehearse.tension_curve'), levels: curve.map(({ tension }) => tension) },
    { name: voice.label('rehearse.clarity_curve'), levels: curve.map(({ clarity }) => clarity) },
  ];
  return {
    kind: 'picture',
    svg: curvesPicture(both, axisOf(show)),
    alt: both.map(({ name, levels }) => curveInWords(name, levels, voice)).join(' '),
  };
}

const best = ({ best: found }: Debrief, { voice }: Show): Block[] =>
  found
    ? [
        {
          kind: 'opening',
          label: voice.label('rehearse.best_line'),
          blocks: [{ kind: 'rewrite', text: found.said }, line(found.why)],
        },
      ]
    : [];

function hardest({ hardest: found }: Debrief, played: Rehearsal, show: Show): Block[] {
  const { voice } = show;
  if (!found) return [];
  const name = partnerName(played, show);
  return [
    {
      kind: 'opening',
      label: voice.label('rehearse.hardest'),
      blocks: [
        { kind: 'spoken', name: voice.label('rehearse.you'), text: found.said },
        ...(found.reply ? [{ kind: 'spoken', name, text: found.reply } as const] : []),
        ...(found.better
          ? [
              {
                kind: 'rewrite',
                name: voice.label('rehearse.hardest_better'),
                text: found.better,
              } as const,
            ]
          : []),
      ],
    },
  ];
}

function cameUp({ patterns }: Debrief, { voice }: Show): Block {
  const often = (times: number): string =>
    times === 1
      ? voice.label('rehearse.once')
      : times === 2
        ? voice.label('rehearse.twice')
        : voice.label('rehearse.times', { count: String(times) });
  return {
    kind: 'opening',
    label: voice.label('rehearse.came_up'),
    blocks:
      patterns.length === 0
        ? [line(voice.label('rehearse.nothing_came_up'))]
        : patterns.flatMap(({ name, times, words }): Block[] => [
            line(voice.label('rehearse.came_up_times', { name, times: often(times) })),
            { kind: 'quoted', text: words, marks: [] },
          ]),
  };
}

function waysOut(found: Debrief, rehearsing: Rehearsing, played: Rehearsal, show: Show): Choice[] {
  const { stage, talk, voice } = show;
  const saying = addSaying(talk, debriefInWords(found, played, show)).id;
  return [
    ...(isOver(played) ? [] : [rehearseButton('choice.go_on_rehearsal', 'goOn', rehearsing, voice)]),
    rehearseButton('choice.again', 'again', rehearsing, voice),
    rehearseButton('choice.take_back', 'takeBack', rehearsing, voice),
    ...(rehearsing.before ? [rehearseButton('choice.see_both', 'both', rehearsing, voice)] : []),
    rehearseButton('choice.pocket_card', 'pocket', rehearsing, voice),
    go('choice.save', 'save', voice, { saying }),
    {
      kind: 'file',
      label: voice.label('choice.transcript'),
      name: 'rehearsal.md',
      text: transcript(stage, played),
    },
    go('choice.how_did_it_go', 'how-did-it-go', voice),
  ];
}
