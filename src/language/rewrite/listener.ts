import type { Listener } from '../../catalogue/frame.js';
import { isWork, type Relation } from '../../catalogue/relation.js';

/** Where lines are looked for when there are none for a listener. */
const behind: Record<Listener, Listener | null> = {
  home: null,
  child: 'home',
  parent: 'home',
  work: null,
  manager: 'work',
  report: 'work',
};
const listenerOf = (relation: Relation): Listener => {
  if (relation === 'child' || relation === 'parent' || relation === 'manager' || relation === 'report')
    return relation;
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
