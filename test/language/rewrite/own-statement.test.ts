import { compile } from '../../../src/language/engine.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const engine = compile(wholeCatalogue());
const first = (text: string): string => engine.suggest(engine.read(text, { relation: 'partner' }))[0]!.text;

test.each([
  [
    'I was upset when you left the kitchen like that. You had no right.',
    'I was upset when you left the kitchen like that. ',
  ],
  [
    'I felt hurt when you skipped the recital. You’re so selfish.',
    'I felt hurt when you skipped the recital. ',
  ],
  ["i was so sad when you didn't ring, you always do this", "I was so sad when you didn't ring. "],
  [
    "I'm frustrated when the bins aren't out but you're just lazy",
    "I'm frustrated when the bins aren't out. ",
  ],
  [
    'I felt ashamed when you told them about my debts - you have no respect',
    'when you told them about my debts. ',
  ],
])('%s: the sentence that is good already stays', (text, expected) => {
  expect(first(text)).toContain(expected);
});

test.each([
  [
    'a second matter is not lost',
    'I felt hurt when you skipped the recital. You never walk the dog.',
    /walk the dog/,
  ],
  [
    'a charge in it does not stay',
    'I felt hurt when you, you selfish pig, skipped the recital.',
    /^(?!.*pig)/,
  ],
])('%s', (_name, text, expected) => {
  expect(first(text)).toMatch(expected);
});

test('a feeling in their own words is not said again beside them', () => {
  const told = engine.suggest(engine.read("i was so sad when you didn't ring, you always do this"));
  for (const { text } of told) expect(text.match(/\bsad\b/gi)?.length ?? 0).toBeLessThan(2);
});
