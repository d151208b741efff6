import { line, type Reply, reply } from '../../reply.js';
import type { Rehearsing } from '../rehearsing.js';
import { rehearseButton } from './buttons.js';
import type { Show } from './show.js';

/** The same once more, with somebody who takes it otherwise, with other answers, or another scene. */
export function againCard(rehearsing: Rehearsing, { voice }: Show): Reply {
  const way = (how: string) => ({ how });
  return reply(
    [line(voice.say('rehearse.again_how'))],
    [
      rehearseButton('choice.same_again', 'again', rehearsing, voice, way('same')),
      rehearseButton('choice.other_round', 'again', rehearsing, voice, way('seed')),
      rehearseButton('choice.other_reaction', 'again', rehearsing, voice, way('reaction')),
      rehearseButton('choice.other_scene', 'again', rehearsing, voice, way('scene')),
    ],
  );
}
