import { compile } from '../../src/language/engine.js';
import { fineKinds } from '../../src/language/reading.js';
import { wholeCatalogue } from '../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const { read } = compile(catalogue);
const rules = catalogue.fine.flatMap(({ kind, rules }) => rules.map((rule) => ({ kind, ...rule })));

test('every kind of fine is described once', () => {
  expect(catalogue.fine.map(({ kind }) => kind).sort()).toEqual([...fineKinds].sort());
});

test.each(rules.flatMap(({ kind, find }) => find.map((sentence) => [kind, sentence])))(
  '%s is recognised, and is no blame: %s',
  (kind, sentence) => {
    const { fine, blaming } = read(sentence);
    expect({ kinds: fine.map((one) => one.kind), blaming }).toEqual({
      kinds: expect.arrayContaining([kind]),
      blaming: false,
    });
  },
);

test.each(rules.flatMap(({ kind, miss }) => miss.map((sentence) => [kind, sentence])))(
  '%s is not: %s',
  (kind, sentence) => {
    expect(read(sentence).fine.map((one) => one.kind)).not.toContain(kind);
  },
);
