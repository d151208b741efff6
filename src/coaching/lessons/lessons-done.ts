import { type Looking, readAnswer } from './answer.js';
import { leftOut } from './left-out.js';
import type { Lesson } from './lesson-book.js';
import type { LessonsDone } from './lesson-state.js';
import { lookThrough } from './look-through.js';

/** The same record when it was finished before. */
export const withLessonDone = (done: LessonsDone, { id }: Lesson, now: Date): LessonsDone =>
  done[id] ? done : { ...done, [id]: now.toISOString() };

/** Whether an answer in words finishes a lesson: nothing in it lacks; a plan is finished once it is written. */
export function finishes(skill: Lesson, text: string, looking: Looking): boolean {
  const answer = readAnswer(text, looking);
  if (!answer.reading.english || !/\p{L}/u.test(text)) return false;
  return skill.kind === 'reflection' || lookThrough(skill, answer).unmet.length === 0;
}

/** Whether something the lesson is about is in an answer, besides what is met by saying nothing. */
export function showsSomething(skill: Lesson, text: string, looking: Looking): boolean {
  const answer = readAnswer(text, looking);
  if (!answer.reading.english || !/\p{L}/u.test(text)) return false;
  return lookThrough(skill, answer).met.some((look) => !leftOut.has(look));
}
