import { patternIds } from '../../../src/catalogue/pattern.js';
import { relations } from '../../../src/catalogue/relation.js';
import { askedAbout, likeliest, wordedFor } from '../../../src/coaching/comebacks/likely.js';
import { countWords } from '../../../src/coaching/rewrite/sixty-words.js';
import { compile } from '../../../src/language/engine.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const { comebacks } = catalogue;
const engine = compile(catalogue);

test.each(comebacks.flatMap(({ id, examples }) => examples.map((text) => [text, id] as const)))(
  '“%s” is about %s',
  (text, id) => {
    expect(askedAbout(text, comebacks)?.id).toBe(id);
  },
);

test('what is not foreseen is not guessed', () => {
  expect(askedAbout('what if the train is late', comebacks)).toBeNull();
});

test.each(patternIds)('two of the comebacks to %s are meant for it', (pattern) => {
  const two = likeliest(comebacks, { pattern, relation: 'general' }).slice(0, 2);
  expect(two[0]?.after).toContain(pattern);
  expect(new Set(two.map(({ id }) => id)).size).toBe(2);
});

test.each([
  ['overgeneralisation', 'partner', 'not-always', 'you-too'],
  ['label', 'parent', 'fine-im-awful', 'too-sensitive'],
  ['command', 'child', 'busy', 'no'],
] as const)('to %s, a %s says first %s, then %s', (pattern, relation, first, second) => {
  const ids = likeliest(comebacks, { pattern, relation }).map(({ id }) => id);
  expect(ids.slice(0, 2).sort()).toEqual([first, second].sort());
});

test.each(
  comebacks.flatMap((one) =>
    relations.map((relation) => [one.id, relation, wordedFor(one, relation)] as const),
  ),
)('after %s, to %s, the next line is calm and short', (_id, _relation, { line }) => {
  expect(engine.read(line).blaming).toBe(false);
  expect(line).not.toMatch(/\bbut\b|\bsorry\b|calm down/i);
  expect(countWords(line)).toBeLessThanOrEqual(22);
});
