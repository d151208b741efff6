import type { Choice } from '../reply.js';
import type { Lesson } from './lesson-book.js';

/** The presses of lessons; what each needs is in its value, so that an old card still works. */
export const lessonActions = {
  list: 'learn',
  open: 'lesson',
  turn: 'lesson-turn',
  show: 'lesson-show',
  choose: 'lesson-choose',
  mine: 'lesson-mine',
} as const;

/** A way into a lesson, under its name. */
export const toLesson = ({ id, name }: Lesson): Choice => ({
  kind: 'go',
  label: name,
  action: lessonActions.open,
  value: { skill: id },
});
