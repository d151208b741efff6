import { newRehearsing, type Rehearsing } from '../rehearsing.js';
import type { SetUp } from './set-up.js';

/** What a new round leaves open, so that it is asked again. */
const leftOpen: Record<string, Partial<SetUp>> = {
  reaction: { persona: null },
  scene: { scenario: null, words: null, statement: null },
};

/** A rehearsal of its own, `id`, with another reaction, or another scene; null when `how` names neither. */
export function onceMore({ setUp, feedback }: Rehearsing, how: string, id: string): Rehearsing | null {
  const open = leftOpen[how];
  return open ? { ...newRehearsing(id, setUp.seed), feedback, setUp: { ...setUp, ...open } } : null;
}
