import { learnToTell, logOddsOf } from '../../src/language/logistic-regression.js';

const rows = [
  ['red round', true],
  ['red long', true],
  ['red sour', true],
  ['green round', false],
  ['green long', false],
  ['green sour', false],
  ['once', true],
] as const;
const examples = rows.map(([words, yes]) => ({ features: words.split(' '), yes }));
const { bias, weights } = learnToTell(examples);
const told = (...features: string[]): number => logOddsOf(features, bias, new Map(Object.entries(weights)));

test.each([
  ['what all of one side share speaks for it', ['red', 'flat'], 1],
  ['what all of the other side share speaks against it', ['green', 'flat'], -1],
])('%s', (_, features, side) => {
  expect(Math.sign(told(...features))).toBe(side);
});

test('what both sides share tells nothing of either', () => {
  expect(Math.abs(told('round') - told('nothing known'))).toBeLessThan(
    Math.abs(told('red') - told('nothing known')),
  );
});

test('what was seen once is not learnt', () => {
  expect(weights).not.toHaveProperty('once');
});

test('in a long message each part counts for less', () => {
  const long = ['red', ...Array.from({ length: 30 }, (_, index) => `other ${index}`)];
  expect(told(...long)).toBeLessThan(told('red'));
});

test('the same examples teach the same', () => {
  expect(learnToTell(examples)).toEqual({ bias, weights });
});
