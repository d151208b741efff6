import { go } from '../../buttons.js';
import { line, type Reply, reply } from '../../reply.js';
import type { Voice } from '../../voice/voice.js';
import { isOver } from '../rehearsal.js';
import type { Rehearsing, UnderWay } from '../rehearsing.js';
import { rehearseActions, rehearseButton } from './buttons.js';
import { inSentence, partnerName, type Show } from './show.js';

/** A new one was asked for, as `value` says, while another stands open. */
export function stillOpenCard(rehearsing: UnderWay, value: Record<string, string>, show: Show): Reply {
  const { voice } = show;
  const { played } = rehearsing;
  const values = { name: inSentence(partnerName(played, show)), turn: String(played.turns.length) };
  return reply(
    [line(voice.say('rehearse.still_open', values))],
    [
      rehearseButton('choice.go_on_rehearsal', 'goOn', rehearsing, voice),
      go('choice.new_rehearsal', rehearseActions.open, voice, { ...value, new: 'yes' }),
    ],
  );
}

/** A question of the set-up was answered that is settled: it has begun, or is over. */
export function begunAlreadyCard(rehearsing: Rehearsing, voice: Voice): Reply {
  const over = rehearsing.played !== null && isOver(rehearsing.played);
  return reply(
    [line(voice.say(over ? 'rehearse.over_already' : 'rehearse.begun_already'))],
    [
      over
        ? rehearseButton('choice.again', 'again', rehearsing, voice)
        : rehearseButton('choice.go_on_rehearsal', 'goOn', rehearsing, voice),
      go('choice.new_rehearsal', rehearseActions.open, voice, { new: 'yes' }),
    ],
  );
}

/** The rehearsal of this card is gone. */
export const goneCard = (voice: Voice): Reply =>
  reply(
    [line(voice.say('rehearse.old_card'))],
    [go('choice.new_rehearsal', rehearseActions.open, voice, { new: 'yes' })],
  );
