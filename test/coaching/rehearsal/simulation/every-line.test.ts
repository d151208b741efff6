import { jest } from '@jest/globals';
import { partnerLines } from '../../../../src/catalogue/scenario.js';
import { difficulties } from '../../../../src/coaching/rehearsal/rehearsal.js';
import { stage } from '../stage.js';
import { everyTalk, simulate } from './simulate.js';

jest.setTimeout(900_000);
const mostSeeds = 400;

test('at least six hundred lines, and each of them is said to somebody', () => {
  const lines = new Set([
    ...stage.catalogue.replyLines.flatMap(({ act, lines }) => lines.map((_line, index) => `${act}/${index}`)),
    ...stage.scenarios.flatMap((scene) =>
      Object.entries({
        facts: scene.facts,
        grievance: [scene.grievance],
        belittles: scene.belittles,
        youToo: scene.youToo,
        otherSubject: scene.otherSubject,
        halfStep: scene.halfStep,
        offers: scene.offers,
        counters: scene.counters,
        refusals: scene.refusals,
        agrees: scene.agrees,
        asksBack: scene.asksBack,
      }).flatMap(([key, texts]) => texts.map((_text, index) => `${scene.id}: scene/${key}/${index}`)),
    ),
  ]);
  expect(lines.size).toBeGreaterThanOrEqual(600);
  expect(partnerLines(stage.scenarios[0]!).length).toBeGreaterThan(20);
  for (const { scenario, persona, seed } of everyTalk(mostSeeds)) {
    if (lines.size === 0) break;
    const difficulty = difficulties[seed % difficulties.length]!;
    for (const person of ['moody', 'random', 'haggling'] as const) {
      const { partner } = simulate(person, scenario, persona, seed, difficulty);
      for (const id of partner.used) lines.delete(id.startsWith('scene/') ? `${scenario}: ${id}` : id);
    }
  }
  expect([...lines]).toEqual([]);
});
