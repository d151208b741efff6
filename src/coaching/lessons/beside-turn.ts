import { go, toDraft } from '../buttons.js';
import { line, type Reply, reply } from '../reply.js';
import type { Talk } from '../talk/talk.js';
import type { Voice } from '../voice/voice.js';
import { lessonActions } from './lesson-actions.js';
import type { Lesson } from './lesson-book.js';
import { toTurn } from './lesson-ways.js';

/** They have had enough of it. */
export const enoughCard = ({ group }: Lesson, turn: { talk: Talk; voice: Voice }): Reply =>
  reply(
    [line(turn.voice.say('lesson.enough'))],
    [...toDraft(turn), go('choice.other_lessons', lessonActions.list, turn.voice, { group })],
  );

/** Words typed below the idea: they may be a turn in the lesson, or be meant for somebody. */
export const whoseWordsCard = (skill: Lesson, at: number, voice: Voice): Reply =>
  reply(
    [line(voice.say('lesson.whose_words'))],
    [
      toTurn(skill, at, voice, 'your_turn'),
      go('choice.for_someone', lessonActions.mine, voice, { skill: skill.id }),
    ],
  );
