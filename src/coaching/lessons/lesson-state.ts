import type { CheckId } from '../../catalogue/skill.js';

/** Where somebody is in their lessons. Outlasts whatever is said in between. */
export interface LessonState {
  skill: string;
  prompt: number;
  /** What the last answer lacked, and was told so. */
  told: CheckId | null;
  /** Which parts have been praised in this sitting, by lesson: they are not praised in the same words again. */
  praised: string[];
}

/** Lessons finished: the id of each, and the day it was first finished (ISO 8601). */
export type LessonsDone = Record<string, string>;

export const beginLesson = (skill: string, prompt: number, before?: LessonState): LessonState => ({
  skill,
  prompt,
  told: null,
  praised: before?.praised ?? [],
});
