import { isWork, type Relation } from '../../../catalogue/relation.js';
import { chanceOf } from '../random.js';
import type { Setting } from '../rehearsal.js';
import type { Stage } from '../stage.js';
import { scenesFor } from './scenes-for.js';
import type { SetUp } from './set-up.js';
import { topicOf } from './topic-of.js';

const draws = { scenario: -1, persona: -2 };

/** Leaves what is still open to chance, and begins: the same seed draws the same. */
export function surprised(setUp: SetUp, stage: Stage): SetUp {
  const { seed, relation, words } = setUp;
  const scenes = scenesFor(stage.scenarios, relation);
  const fitting = scenes.filter((scene) => relation === null || scene.relation === relation);
  const scene = chanceOf(seed, draws.scenario).pick(fitting.length > 0 ? fitting : scenes);
  const persona = chanceOf(seed, draws.persona).pick(stage.personas);
  return {
    ...setUp,
    relation: relation ?? (words === null ? (scene?.relation ?? 'general') : 'general'),
    scenario: setUp.scenario ?? (words === null ? (scene?.id ?? null) : null),
    persona: setUp.persona ?? persona?.id ?? 'warm',
    difficulty: setUp.difficulty ?? 'usual',
  };
}

/** What is played, once all is known. `called` is what somebody with no name is called: "Your sister". */
export function settingOf(setUp: SetUp, stage: Stage, called: (relation: Relation) => string): Setting {
  const { seed, words, relation } = setUp;
  const common = { seed, persona: setUp.persona ?? 'warm', difficulty: setUp.difficulty ?? 'usual' };
  if (setUp.scenario) return { ...common, scenario: setUp.scenario };
  const listener = relation ?? 'general';
  const place = isWork(listener) ? 'work' : 'home';
  const scenario = stage.scenarios.find((scene) => scene.own && scene.place === place);
  if (!scenario) throw new Error(`no scenario for a subject of one's own at ${place}`);
  return {
    ...common,
    scenario: scenario.id,
    own: {
      topic: topicOf(words ?? '', stage),
      relation: listener,
      partner: setUp.name ?? called(listener),
      ...(words ? { words } : {}),
    },
  };
}
