import { relationSchema } from '../../src/catalogue/relation.js';
import { compile } from '../../src/language/engine.js';
import { type Form, forms } from '../../src/language/review/review.js';
import { compileStatements } from '../../src/language/statement/statements.js';
import { noParts, type StatementParts } from '../../src/language/statement/told.js';
import { wholeCatalogue } from '../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const engine = compile(catalogue);
const statements = compileStatements(catalogue, engine.read);
const { statement } = catalogue;

type Example = (typeof statement.examples)[number];

function partsOf({ feeling, happened, why, ask, must }: Example): StatementParts {
  const because = why ? statements.because(why) : null;
  const telling = happened ? statements.tell(happened) : null;
  return {
    ...noParts,
    feeling: feeling ?? null,
    told: telling?.told ?? null,
    often: telling?.often ?? null,
    need: because?.kind === 'need' ? because.words : null,
    ask: ask ? statements.request(ask) : null,
    must: must ? statements.must(must) : null,
  };
}
const state = (example: Example, form: Form) =>
  statements.state(partsOf(example), { form, relation: relationSchema.parse(example.relation), like: '' });

test.each(statement.examples.map((example) => [example.says, example] as const))('%s', (says, example) => {
  expect(state(example, example.form as Form)).toBe(says);
});

test('every example can be said in every form its parts are there for, in one breath and without blame', () => {
  for (const example of statement.examples)
    for (const form of forms) {
      const parts = partsOf(example);
      const shape = statement.forms.find(({ id }) => id === form)!;
      const there = shape.parts.every((topic) => (topic === 'happened' ? parts.told : parts[topic]) !== null);
      if (!there) continue;
      const said = state(example, form);
      expect({ form, said }).toEqual({ form, said: expect.any(String) });
      expect(said!.split(/\s+/).length).toBeLessThanOrEqual(45);
      expect(engine.read(said!).blaming).toBe(false);
      expect({ said, good: engine.review(said!, form).good }).toEqual({ said, good: true });
    }
});

test('a text stays a text', () => {
  const parts = { ...noParts, feeling: 'sad', told: statements.tell('you left early').told };
  expect(
    statements.state(parts, { form: 'feeling-when-because', relation: 'partner', like: 'u never stay lol' }),
  ).toBe('i felt sad when you left early');
});

test('words that would start an argument are not put together', () => {
  const parts = {
    ...noParts,
    feeling: 'angry',
    told: { sentence: 'you never listen', clause: 'you never listen', time: null, tense: 'present' as const },
  };
  expect(statements.state(parts, { form: 'i-message', relation: 'partner', like: '' })).toBeNull();
});

test('a form has a line for every listener', () => {
  for (const { lines } of statement.forms)
    expect(Object.keys(lines)).toEqual(expect.arrayContaining(['home', 'work']));
});
