import type { WordsPrompt } from '../../catalogue/skill.js';
import { line, type Reply, reply } from '../reply.js';
import type { Talk } from '../talk/talk.js';
import type { Voice } from '../voice/voice.js';
import { type Lesson, nextPrompt } from './lesson-book.js';
import { toTurn, waysOn } from './lesson-ways.js';

/** "Show me one way". */
export const modelCard = (skill: Lesson, prompt: WordsPrompt, at: number, talk: Talk, voice: Voice): Reply =>
  reply(
    [line(voice.say('lesson.one_way')), { kind: 'rewrite', text: prompt.model }],
    [
      toTurn(skill, at, voice, 'your_turn'),
      toTurn(skill, nextPrompt(skill, at), voice, 'another'),
      ...waysOn(skill, talk, voice),
    ],
  );
