import type { Article } from '../../catalogue/source.js';
import { go } from '../buttons.js';
import { line, type Reply, reply } from '../reply.js';
import { sourceOpening } from '../rewrite/citation.js';
import { takeAlong } from '../talk/say-it.js';
import type { Talk } from '../talk/talk.js';
import type { Voice } from '../voice/voice.js';
import { snagIn } from './kinder.js';

const source = { article: 'detalks-insecurity', section: 'Challenge and Reframe Negative Thoughts' };

interface ReframeTurn {
  talk: Talk;
  voice: Voice;
  articles: readonly Article[];
}

/**
 * Sets a second thought beside the first; `second`: null when they know none. One try at a better one is asked for
 * (`again`); once they have `tried`, it is taken as it is: it is theirs.
 */
export function secondThought(
  second: string | null,
  thought: string,
  tried: boolean,
  turn: ReframeTurn,
): { reply: Reply; again: boolean } {
  const { voice } = turn;
  const snag = second === null ? 'friend' : snagIn(second, thought);
  if (snag && !tried) return { reply: reply([line(voice.say(`reframe.${snag}`))]), again: true };
  if (second === null) return { reply: reply([line(voice.say('reframe.later'))]), again: false };
  return { reply: bothThoughts(thought, second, turn), again: false };
}

const bothThoughts = (thought: string, second: string, { talk, voice, articles }: ReframeTurn): Reply =>
  reply(
    [
      line(voice.say('reframe.done')),
      { kind: 'rewrite', text: thought, name: voice.label('reframe.first_name') },
      { kind: 'rewrite', text: second, name: voice.label('reframe.second_name') },
      sourceOpening(source, articles, voice),
    ],
    [...takeAlong(second, talk, voice), go('choice.calm', 'calm', voice)],
  );
