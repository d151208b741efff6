import type { Catalogue } from '../../catalogue/load.js';
import type { Persona, PersonaId } from '../../catalogue/persona.js';
import type { Scenario } from '../../catalogue/scenario.js';
import type { Engine } from '../../language/engine.js';
import type { Reading } from '../../language/reading.js';
import { compileHearing, type Line } from './hearing/line.js';
import { type Subject, subjectOf } from './hearing/on-subject.js';
import { compileLines, type Lines } from './partner/lines.js';
import type { OwnSubject, Setting } from './rehearsal.js';

/** Everything rehearsals are played with, made once from content and the language engine. */
export interface Stage {
  catalogue: Catalogue;
  engine: Pick<Engine, 'read' | 'suggest'>;
  scenarios: readonly Scenario[];
  personas: readonly Persona[];
  hear(reading: Reading): Line;
  lines: Lines;
  /** @throws RangeError when there is no such scenario. */
  sceneOf(setting: Setting): Scene;
  /** @throws RangeError when there is no such persona. */
  personaOf(id: PersonaId): Persona;
}

/** The scenario of a rehearsal, told for the person's own subject where there is one, and what it is about. */
export interface Scene {
  scenario: Scenario;
  subject: Subject;
}

export function setStage(catalogue: Catalogue, engine: Pick<Engine, 'read' | 'suggest'>): Stage {
  const scenes = new Map<string, Scene>();
  const scenarios = new Map(catalogue.scenarios.map((scenario) => [scenario.id, scenario]));
  const personas = new Map(catalogue.personas.map((persona) => [persona.id, persona]));
  return {
    catalogue,
    engine,
    scenarios: catalogue.scenarios,
    personas: [...catalogue.personas].sort((one, other) => one.order - other.order),
    hear: compileHearing(catalogue),
    lines: compileLines(catalogue.replyLines),
    sceneOf({ scenario: id, own }) {
      const scenario = scenarios.get(id);
      if (!scenario) throw new RangeError(`there is no scenario "${id}"`);
      const known = own ? undefined : scenes.get(id);
      if (known) return known;
      const told = own ? forOwnSubject(scenario, own) : scenario;
      const scene = { scenario: told, subject: subjectOf(told, own?.words) };
      if (!own) scenes.set(id, scene);
      return scene;
    },
    personaOf(id) {
      const persona = personas.get(id);
      if (!persona) throw new RangeError(`there is no persona "${id}"`);
      return persona;
    },
  };
}

/** A scenario of its own kind carries the person's subject in `{topic}`. */
function forOwnSubject(scenario: Scenario, { topic, relation, partner }: OwnSubject): Scenario {
  const told = JSON.parse(
    JSON.stringify(scenario).replaceAll('{topic}', JSON.stringify(topic).slice(1, -1)),
  ) as Scenario;
  return { ...told, topic, relation, partner: partner ?? scenario.partner };
}
