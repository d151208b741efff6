import { go } from '../buttons.js';
import { line, type Reply, reply } from '../reply.js';
import type { Draft } from '../talk/draft.js';
import type { Voice } from '../voice/voice.js';

/** Offered once a talk, before the words, to somebody who is beside themselves; the draft is kept. */
export const pauseFirst = (draft: Draft, voice: Voice): Reply =>
  reply(
    [line(voice.say('calm.pause_first'))],
    [
      go('choice.breathe', 'calm-begin', voice, { exercise: 'breathing' }),
      go('choice.straight_on', 'show', voice, { draft: draft.id }),
    ],
  );
