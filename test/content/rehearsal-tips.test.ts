import { wordCount } from '../../src/catalogue/scenario.js';
import { praiseIds, takeAlongIds, tipIds } from '../../src/catalogue/tip.js';
import { wholeCatalogue } from '../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const { tips, praise, changes } = catalogue.tips;
const { take_along, best } = catalogue.rehearsalDebrief;

test.each([
  ['a tip', tips, tipIds],
  ['praise', praise, praiseIds],
  ['something to take along', take_along, takeAlongIds],
  ['a reason why a line was best', best, praiseIds],
] as const)('there is %s for each thing it can be about, once', (_what, texts, ids) => {
  expect(texts.map((text) => text.for).sort()).toEqual([...ids].sort());
});

test('a tip or praise is read in one breath', () => {
  const texts = [...tips, ...praise].flatMap(({ say }) => say);
  expect(texts.filter((text) => wordCount(text) > 20)).toEqual([]);
});

test('nobody is told that they did wrong, and nothing is graded', () => {
  const texts = [...tips, ...praise].flatMap(({ say }) => say);
  expect(
    texts.filter((text) => /\b(?:wrong|mistake|bad|fail|score|never say|you should)\b/i.test(text)),
  ).toEqual([]);
});

test('every tip can be said where the words it is about are not known', () => {
  const quoting = tips.filter(({ say }) => say.every((text) => text.includes('{words}')));
  expect(quoting.map((tip) => tip.for)).toEqual([]);
});

test('every change of tension has one name', () => {
  const names = Array.from({ length: 41 }, (_, at) => at - 20).map(
    (change) => changes.filter(({ from, to }) => change >= from && change <= to).length,
  );
  expect(new Set(names)).toEqual(new Set([1]));
});
