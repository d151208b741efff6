import type { Scenario } from '../../src/catalogue/scenario.js';
import { type Move, moveOf } from '../../src/coaching/rehearsal/hearing/move.js';
import { isReflection } from '../../src/coaching/rehearsal/hearing/on-subject.js';
import { setStage } from '../../src/coaching/rehearsal/stage.js';
import { compile } from '../../src/language/engine.js';
import { wholeCatalogue } from '../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const engine = compile(catalogue);
const stage = setStage(catalogue, engine);

/** What a partner may take each of the good lines for; a statement often says the wish in the same breath. */
const meant: Record<keyof Scenario['well'], Move[]> = {
  statement: ['statement', 'request', 'limit', 'opening', 'remark'],
  reflects: ['reflection'],
  asks: ['open_question'],
  validates: ['validation', 'reflection'],
  requests: ['request'],
  limit: ['limit'],
  apologises: ['apology'],
};

/** Once the partner has told all of their side. */
function heard(scene: Scenario, said: string): Move {
  const { subject } = stage.sceneOf({ scenario: scene.id, persona: 'warm', seed: 1, difficulty: 'usual' });
  const line = stage.hear(engine.read(said, { relation: scene.relation }));
  const reflects = isReflection(line, subject, subject.told.length);
  return moveOf(line, { did: [], asked: false, offSubject: false, reflects });
}

test.each(catalogue.scenarios.map((scene) => [scene.id, scene] as const))(
  '%s: what is said well is heard as it is meant',
  (_id, scene) => {
    const misheard = Object.entries(scene.well)
      .map(([part, said]) => ({ part, said, as: heard(scene, said) }))
      .filter(({ part, as }) => !meant[part as keyof Scenario['well']].includes(as));
    expect(misheard).toEqual([]);
  },
);
