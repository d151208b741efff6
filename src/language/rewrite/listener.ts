import type { Listener } from '../../catalogue/frame.js';
import { isWork, type Relation } from '../../catalogue/relation.js';

/** Where lines are looked for when there are none for a listener. */
const behind: Record<Listener, Listener | null> = {
  home: null,
  child: 'home',
  parent: 'home',
  friend: 'general',
  general: 'home',
  work: null,
  manager: 'work',
  report: 'work',
};
const listenerOf = (relation: Relation): Listener => {
  if (/^(?:child|parent|friend|general|manager|report)$/.test(relation)) return relation as Listener;
  return isWork(relation) ? 'work' : 'home';
};

export type Lines = Partial<Record<Listener, string[]>>;

/** The lines for this listener, or those of the place behind it. */
export function linesFor(lines: Lines | undefined, relation: Relation): string[] {
  for (let at: Listener | null = listenerOf(relation); at; at = behind[at]) {
    const here = lines?.[at];
    if (here) return here;
  }
  return [];
}
