import { isWork, type Relation } from '../../../catalogue/relation.js';
import type { Scenario } from '../../../catalogue/scenario.js';

const onOnePage = 5;

/** Scenarios to choose from for a listener: those for just this one first, then others of the same place. */
export function scenesFor(scenarios: readonly Scenario[], relation: Relation | null): Scenario[] {
  const ready = scenarios.filter(({ own }) => !own);
  if (relation === null || relation === 'general') return ready;
  const place = isWork(relation) ? 'work' : 'home';
  return [
    ...ready.filter((scene) => scene.relation === relation),
    ...ready.filter((scene) => scene.relation !== relation && scene.place === place),
  ];
}

/** A few scenarios at a time, round and round; `isLast`: the next page is the first again. */
export function pageOfScenes(scenes: readonly Scenario[], page: number): { shown: Scenario[]; next: number } {
  const pages = Math.max(1, Math.ceil(scenes.length / onOnePage));
  const at = ((page % pages) + pages) % pages;
  return { shown: scenes.slice(at * onOnePage, (at + 1) * onOnePage), next: (at + 1) % pages };
}
