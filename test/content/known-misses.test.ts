import { compile } from '../../src/language/engine.js';
import { wholeCatalogue } from '../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const { read } = compile(catalogue);

test.each(catalogue.knownMisses.map((miss) => [miss.text, miss] as const))(
  'still wrong; if this fails, be glad, and take it out of content/known-misses.yaml: %s',
  (_text, { text, relation, expected }) => {
    expect(read(text, { relation }).blaming ? 'blame' : 'clean').not.toBe(expected);
  },
);

test('each stands once, and none is an example of a rule', () => {
  const texts = catalogue.knownMisses.map(({ text }) => text);
  const examples = [
    ...catalogue.patterns.flatMap(({ rules }) => rules.flatMap(({ flag, pass }) => [...flag, ...pass])),
    ...catalogue.fine.flatMap(({ rules }) => rules.flatMap(({ find, miss }) => [...find, ...miss])),
  ];
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.filter((text) => examples.includes(text))).toEqual([]);
});
