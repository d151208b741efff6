import { go, toDraft } from '../buttons.js';
import type { Choice } from '../reply.js';
import type { Talk } from '../talk/talk.js';
import type { Voice } from '../voice/voice.js';
import { lessonActions } from './lesson-actions.js';
import type { Lesson } from './lesson-book.js';

export const toTurn = (
  skill: Lesson,
  at: number,
  voice: Voice,
  label: 'try_again' | 'another' | 'your_turn',
) => go(`choice.${label}`, lessonActions.turn, voice, { skill: skill.id, prompt: String(at) });

export const toModel = (skill: Lesson, at: number, voice: Voice): Choice =>
  go('choice.show_one_way', lessonActions.show, voice, { skill: skill.id, prompt: String(at) });

/** The other lessons, and the draft that waits. */
export const waysOn = (skill: Lesson, talk: Talk, voice: Voice): Choice[] => [
  go('choice.other_lessons', lessonActions.list, voice, { group: skill.group }),
  ...toDraft({ talk, voice }),
];
