import type { CalmExercise } from '../../catalogue/calm.js';

/** One short message of an exercise, and how long it stands before the next. `done` counts from 1. */
export interface Beat {
  say: string;
  seconds: number;
  done: number;
  of: number;
}

/** An exercise laid out in time: its steps, as often as it has rounds. */
export const beatsOf = ({ rounds, steps }: CalmExercise): Beat[] =>
  Array.from({ length: rounds }, (_, round) =>
    steps.map(({ say, seconds }, step) => ({
      say,
      seconds,
      done: round * steps.length + step + 1,
      of: rounds * steps.length,
    })),
  ).flat();
