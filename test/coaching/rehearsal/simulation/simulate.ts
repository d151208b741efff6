import { begin } from '../../../../src/coaching/rehearsal/play.js';
import { type Difficulty, isOver, type Rehearsal } from '../../../../src/coaching/rehearsal/rehearsal.js';
import { step } from '../../../../src/coaching/rehearsal/step.js';
import { readOnce, stage } from '../stage.js';
import { type PersonId, people } from './people.js';

/** More than a rehearsal can last: who still talks then is stuck. */
const patience = 20;

/** Plays one talk of a scripted person to its end. */
export function simulate(
  person: PersonId,
  scenario: string,
  persona: Rehearsal['setting']['persona'],
  seed: number,
  difficulty: Difficulty = 'usual',
): Rehearsal {
  const { scenario: scene } = stage.sceneOf({ scenario, persona, seed, difficulty });
  let rehearsal = begin(stage, { scenario, persona, seed, difficulty });
  for (let turn = 0; turn < patience && !isOver(rehearsal); turn++) {
    const line = people[person](scene, rehearsal);
    rehearsal = step(stage, rehearsal, line, { reading: readOnce(line, scene.relation) });
  }
  return rehearsal;
}

/**
 * So many seeds, each with every scenario and persona; or, with `oneIn`, with one in so many of them, in turn, so
 * that every seed, every scenario and every persona is still heard.
 */
export function* everyTalk(seeds: number, oneIn = 1) {
  for (let seed = 0; seed < seeds; seed++)
    for (const [at, { id: scenario }] of stage.scenarios.entries())
      for (const [next, { id: persona }] of stage.personas.entries())
        if ((seed + at + next) % oneIn === 0) yield { scenario, persona, seed };
}
