import { repairsOf } from '../../../src/coaching/repair/repair.js';
import { countWords } from '../../../src/coaching/rewrite/sixty-words.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const { repair } = wholeCatalogue();

const all = repair.deeds.flatMap(({ id }) =>
  [0, 1, 2].flatMap((step) =>
    [false, true].flatMap((tone) =>
      repairsOf(
        { act: 'I shouted at you last night', deed: id, relation: 'partner', written: false, step, tone },
        repair,
      ).map(({ style, text }) => [id, style, text] as const),
    ),
  ),
);

test.each(all)('%s, %s: owned without a “but”, an “if” or a demand: %s', (_id, style, text) => {
  expect(text).not.toMatch(/\bbut\b|\bif you|\bif I\b|forgive|you made|however/i);
  expect(text).toMatch(/sorry|apologi|wrong|not like that|true/i);
  expect(countWords(text)).toBeLessThanOrEqual(style === 'child' ? 18 : 35);
});

test.each([
  ['child', false, 'child'],
  ['manager', false, 'work'],
  ['partner', true, 'text'],
  ['partner', false, 'spoken'],
  ['general', false, 'spoken'],
] as const)('said to %s (written: %s) it comes %s first', (relation, written, style) => {
  const owned = { act: 'I shouted at you', deed: 'any', relation, written, step: 0, tone: false };
  expect(repairsOf(owned, repair)[0]?.style).toBe(style);
});
