import { copyButton } from '../../buttons.js';
import { type Block, line, type Reply, reply } from '../../reply.js';
import type { Rehearsing } from '../rehearsing.js';
import { rehearseButton } from './buttons.js';
import type { Show } from './show.js';
import { waysOn } from './turn-card.js';

/** "Help me with this line": up to three that fit the moment; each can be said, or copied and changed. */
export function hintsCard(rehearsing: Rehearsing, show: Show): Reply {
  const { voice } = show;
  const { hints } = rehearsing;
  const ways = waysOn(rehearsing, show).slice(1);
  if (hints.length === 0) return reply([line(voice.say('rehearse.no_hints'))], ways);
  return reply(
    [
      line(voice.say('rehearse.here_are_hints')),
      ...hints.flatMap((text, at): Block[] => [
        { kind: 'rewrite', text },
        {
          kind: 'choices',
          label: '',
          choices: [
            rehearseButton('choice.say_this', 'say', rehearsing, voice, { line: String(at) }),
            copyButton(text, voice),
          ],
        },
      ]),
    ],
    ways,
  );
}
