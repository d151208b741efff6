import { type Example, fingerprint, train } from '../../../../src/language/detect/text-model/train.js';

const example = (label: Example['label'], ...features: string[]): Example => ({
  label,
  features: {
    whole: { said: [], fine: [] },
    clauses: [{ stretch: { sentence: 0, from: 0, to: features.length }, features }],
  },
});
const many = (times: number, one: Example): Example[] => Array.from({ length: times }, () => one);
const examples = [
  ...many(6, example('label', 'word:mess', 'word:you')),
  ...many(6, example('accusation', 'word:took', 'word:you')),
  ...many(12, example('harmless', 'word:tea', 'word:you')),
  example('harmless', 'word:once'),
];

test('what is seen in blame speaks for it, what is seen in harmless lines against it, what is in both hardly', () => {
  const { blame } = train(examples);
  expect(blame['word:mess']).toBeGreaterThan(1);
  expect(blame['word:tea']).toBeLessThan(-1);
  expect(Math.abs(blame['word:you']!)).toBeLessThan(0.2);
});

test('what is seen once is not learnt', () => {
  expect(train(examples).blame).not.toHaveProperty('word:once');
});

test('each pattern is told by its own words', () => {
  const { patterns } = train(examples);
  expect(patterns.label?.['word:mess']).toBeGreaterThan(0.8);
  expect(patterns.accusation?.['word:took']).toBeGreaterThan(0.8);
  expect(patterns.label).not.toHaveProperty('word:you');
});

test('the same examples teach the same, and others leave another mark', () => {
  expect(train(examples)).toEqual(train(examples));
  expect(fingerprint(examples)).toBe(train(examples).madeFrom);
  expect(fingerprint(examples.slice(1))).not.toBe(fingerprint(examples));
});
