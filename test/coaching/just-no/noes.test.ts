import type { Relation } from '../../../src/catalogue/relation.js';
import { askedIn } from '../../../src/coaching/just-no/asked.js';
import { noesFor } from '../../../src/coaching/just-no/noes.js';
import { countWords } from '../../../src/coaching/rewrite/sixty-words.js';
import { compile } from '../../../src/language/engine.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const { justNo } = catalogue;
const engine = compile(catalogue);

const noes = (told: string, relation: Relation = engine.read(told).relation) => {
  const asked = askedIn(told);
  return asked && noesFor(asked, relation, justNo);
};

test.each(justNo.examples)('$told', ({ told, relation, ...says }) => {
  expect(noes(told, relation)).toMatchObject(says);
});

const told = justNo.examples.map((one) => one.told);
const relations: Relation[] = ['partner', 'child', 'manager', 'coworker', 'general'];

test.each(told.flatMap((one) => relations.map((relation) => [one, relation] as const)))(
  '%s, asked by %s: short, and no sorry, reason or blame in it',
  (one, relation) => {
    const { warm, plain, push } = noes(one, relation)!;
    for (const no of [warm, plain, push]) {
      expect(no).not.toMatch(/\b(?:sorry|afraid|because|just|unfortunately|maybe|perhaps|but)\b|\{/i);
      expect(countWords(no)).toBeLessThanOrEqual(relation === 'child' ? 15 : 17);
      expect(engine.read(no, { relation }).blaming).toBe(false);
    }
  },
);
