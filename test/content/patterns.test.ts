import { patternIds } from '../../src/catalogue/pattern.js';
import { compile } from '../../src/language/engine.js';
import { wholeCatalogue } from '../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const { read } = compile(catalogue);
const rules = catalogue.patterns.flatMap(({ id, rules }) => rules.map((rule) => ({ pattern: id, ...rule })));
const sections = catalogue.articles.flatMap(({ id, sections }) =>
  sections.map((section) => `${id}: ${section}`),
);

test('all thirteen patterns are there, each once', () => {
  expect(catalogue.patterns.map(({ id }) => id).sort()).toEqual([...patternIds].sort());
});

test('every pattern cites a section that exists', () => {
  const cited = catalogue.patterns
    .flatMap(({ sources }) => sources)
    .flatMap((source) => ('article' in source ? [`${source.article}: ${source.section}`] : []));
  expect(sections).toEqual(expect.arrayContaining(cited));
});

test.each(rules.flatMap(({ pattern, id, flag }) => flag.map((sentence) => [`${pattern}/${id}`, sentence])))(
  '%s flags: %s',
  (rule, sentence) => {
    const { findings, fine } = read(sentence);
    expect({ rules: findings.map((finding) => finding.rule), fine }).toEqual({
      rules: expect.arrayContaining([rule]),
      fine: expect.anything(),
    });
  },
);

test.each(rules.flatMap(({ pattern, id, pass }) => pass.map((sentence) => [`${pattern}/${id}`, sentence])))(
  '%s leaves alone: %s',
  (_rule, sentence) => {
    expect(read(sentence).findings).toEqual([]);
  },
);
