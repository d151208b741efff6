import { loadDangerLines } from '../../../src/catalogue/load-lines.js';
import { compileSafetyScreen } from '../../../src/language/safety/screen.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const screen = compileSafetyScreen(wholeCatalogue());
const files = loadDangerLines('content');
const dangers = files.flatMap(({ danger }) =>
  Object.values(danger).flatMap((answers) => Object.values(answers).flat()),
);
const harmless = files.flatMap((file) => file.harmless);

test('of what people say in danger at most 6 in 100 are not seen', () => {
  const missed = dangers.filter((line) => !screen(line));
  expect(missed.slice(Math.floor(dangers.length * 0.06))).toEqual([]);
});

test('of what sounds like it at most 1 in 100 is asked about, and nothing is locked', () => {
  const seen = harmless.filter((line) => screen(line));
  expect(seen.slice(Math.floor(harmless.length * 0.01))).toEqual([]);
  expect(harmless.filter((line) => screen(line)?.level === 'clear')).toEqual([]);
});

// No rule knows these: what they are made of is enough to ask, never to lock.
test.each([
  ['He strokes the gun when I mention my lawyer', 'abuse'],
  ["I don't see a reason to be here in the spring", 'self_harm'],
])('%s is asked about', (text) => {
  expect(screen.byRules(text)).toBeNull();
  expect(screen(text)).toMatchObject({ level: 'unclear', rule: expect.stringMatching(/^reads-as\//) });
});

test.each(["You're not going out dressed like that", 'Give me your phone password right now'])(
  'a parent may say it to a child, a partner may not: %s',
  (text) => {
    expect(screen(text, 'child')).toBeNull();
    expect(screen(text, 'partner')).toMatchObject({ kind: 'coercion' });
  },
);

test('a danger word is asked about however mild the rest of it is', () => {
  expect(screen('Thanks for dinner, the soup was lovely, I feel trapped.')).toMatchObject({
    level: 'unclear',
  });
});
