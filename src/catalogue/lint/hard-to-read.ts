import type { Complaint } from './complaint.js';
import { grade, wordsOf } from './reading-age.js';
import type { Spoken } from './spoken.js';

/** School year 7 is about age 12. Short lines are left out: one long word makes their grade mean nothing. */
const hardest = 9;
const fewestWords = 8;

/** Lines that a twelve-year-old would have to read twice; single long words are common, so it is no error. */
export const hardToRead = (spoken: Spoken[]): Complaint[] =>
  spoken.flatMap(({ file, line, key, text }): Complaint[] => {
    if (wordsOf(text).length < fewestWords) return [];
    const found = grade(text);
    if (found <= hardest) return [];
    const problem = `reads like school year ${found.toFixed(0)}: “${text}”`;
    return [{ level: 'warning', check: 'hard to read', file, line, about: key, problem }];
  });

/** The average grade of all longer lines. */
export function averageGrade(spoken: Spoken[]): number {
  const grades = spoken
    .filter(({ text }) => wordsOf(text).length >= fewestWords)
    .map(({ text }) => grade(text));
  return grades.reduce((sum, one) => sum + one, 0) / Math.max(1, grades.length);
}
