import { line, type Reply, reply } from '../../reply.js';
import { lastTurn, type Rehearsal } from '../rehearsal.js';
import type { Rehearsing } from '../rehearsing.js';
import { rehearseButton } from './buttons.js';
import { openingCard } from './opening-card.js';
import type { Show } from './show.js';
import { spoken } from './turn-card.js';

/** After lines were taken back: what the partner had said before them, and the ways to go on. `count`: lines taken back. */
export function takeBackCard(rehearsing: Rehearsing, played: Rehearsal, count: number, show: Show): Reply {
  const { voice } = show;
  const turn = lastTurn(played);
  if (!turn) {
    const begin = openingCard(rehearsing, played, show);
    const ways = [rehearseButton('choice.put_back', 'putBack', rehearsing, voice)];
    return reply(
      [line(voice.say('rehearse.at_the_start')), ...begin.blocks.slice(-1)],
      [...begin.choices.slice(0, 1), ...ways],
    );
  }
  const lead =
    count > 1
      ? voice.say('rehearse.taken_back_more', { count: String(count) })
      : voice.say('rehearse.taken_back');
  return reply(
    [line(lead), spoken(turn, played, show)],
    [
      rehearseButton('choice.line_help', 'hints', rehearsing, voice),
      rehearseButton('choice.further_back', 'takeBack', rehearsing, voice),
      rehearseButton('choice.put_back', 'putBack', rehearsing, voice),
    ],
  );
}
