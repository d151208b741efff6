import { compileSafetyScreen } from '../../src/language/safety/screen.js';
import { wholeCatalogue } from '../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const screen = compileSafetyScreen(catalogue);
const rules = catalogue.safetyRules.flatMap((file) => file.rules);

/** A rule alone: what another one sees must not hide that this one is blind. */
const alone = (id: string) =>
  compileSafetyScreen({
    ...catalogue,
    safetyRules: [{ rules: rules.filter((rule) => rule.id === id) }],
  }).byRules;

describe.each(rules.map((rule) => [rule.id, rule] as const))('safety rule %s', (id, rule) => {
  const only = alone(id);
  test.each(rule.flag)('catches “%s”', (sentence) => {
    expect(only(sentence, rule.only_to[0])).toEqual({ kind: rule.kind, level: rule.level, rule: id });
  });
  if (rule.pass.length > 0)
    test.each(rule.pass)('leaves “%s” alone', (sentence) => {
      expect(only(sentence, rule.only_to[0])).toBeNull();
    });
});

test('every rule has its own id', () => {
  const ids = rules.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('no sign in the sentences the rules must leave alone, but for those another rule asks about', () => {
  const asked = rules.filter((rule) => rule.level === 'unclear').flatMap((rule) => rule.flag);
  const seen = rules
    .flatMap((rule) => rule.pass)
    .filter((sentence) => !asked.includes(sentence) && screen(sentence));
  expect(seen).toEqual([]);
});

/** What the patterns flag is what people say in anger: at most 1 in 100 of it may be withheld. */
test('ordinary blame is not withheld', () => {
  const blame = catalogue.patterns.flatMap(({ rules }) => rules.flatMap(({ flag }) => flag));
  const withheld = blame.filter((sentence) => screen(sentence));
  expect(withheld.length / blame.length).toBeLessThanOrEqual(0.01);
});
