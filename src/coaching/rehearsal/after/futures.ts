import type { Ending, Rehearsal, Turn } from '../rehearsal.js';
import { clarityOf } from '../rehearsal.js';

/** One way a conversation went on from the turn where two of them part. */
export interface Future {
  turns: readonly Turn[];
  /** At its last turn. */
  tension: number;
  heard: number;
  clarity: number;
  ended: Ending | null;
}

/** Two ways side by side: the turns they share, then each by itself. */
export interface Futures {
  shared: readonly Turn[];
  one: Future;
  other: Future;
}

/** What was said first and what was said instead, from the first line in which they differ. */
export function futures(one: Rehearsal, other: Rehearsal): Futures {
  let parting = 0;
  while (parting < one.turns.length && one.turns[parting]?.said === other.turns[parting]?.said) parting += 1;
  return {
    shared: one.turns.slice(0, parting),
    one: futureOf(one, parting),
    other: futureOf(other, parting),
  };
}

function futureOf({ turns, start }: Rehearsal, from: number): Future {
  const last = turns.at(-1);
  return {
    turns: turns.slice(from),
    tension: last?.tension ?? start.tension,
    heard: last?.heard ?? start.heard,
    clarity: last ? clarityOf(last.clarity) : 0,
    ended: last?.ended ?? null,
  };
}
