import { compile } from '../../../src/language/engine.js';
import { compileFeelings } from '../../../src/language/rewrite/feelings.js';
import { compileWithFeeling } from '../../../src/language/rewrite/with-feeling.js';
import type { FeelingSlot, Suggestion } from '../../../src/language/suggestion.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const withFeeling = compileWithFeeling(compileFeelings(catalogue.feelings));

const saying = (text: string, said: string, form: FeelingSlot['form'], feeling: string): Suggestion => ({
  style: 'short',
  text,
  guessed: [feeling],
  kept: [],
  slots: [{ start: text.indexOf(said), end: text.indexOf(said) + said.length, feeling, form, guessed: true }],
  offers: ['worried', 'angry'],
  source: { practice: 'Gordon' },
  ask: null,
});

test.each([
  [
    'When you hum, I get frustrated.',
    'I get frustrated',
    'get',
    'frustrated',
    'hurt',
    'When you hum, I feel hurt.',
  ],
  [
    'When you hum, I get frustrated.',
    'I get frustrated',
    'get',
    'frustrated',
    'angry',
    'When you hum, I get angry.',
  ],
  ["You sold it, and I'm hurt.", "I'm hurt", 'am', 'hurt', 'furious', "You sold it, and I'm furious."],
  ['I was hurt when you left.', 'I was hurt', 'was', 'hurt', 'unheard', 'I felt unheard when you left.'],
  ["I'm worried about the car.", "I'm worried", 'am', 'worried', 'tired', "I'm tired of the car."],
  ['i feel hurt when you hum', 'i feel hurt', 'feel', 'hurt', 'angry', 'i feel angry when you hum'],
  [
    "You sold it, and I'm hurt.",
    "I'm hurt",
    'am',
    'hurt',
    'sick to my stomach',
    'You sold it, and I feel sick to my stomach.',
  ],
  ["You sold it, and I'm hurt.", "I'm hurt", 'am', 'hurt', 'Gutted.', "You sold it, and I'm gutted."],
] as const)('%s with another feeling', (text, said, form, feeling, wanted, expected) => {
  const changed = withFeeling(saying(text, said, form, feeling), wanted);
  expect(changed?.text).toBe(expected);
  expect(changed?.guessed).toEqual([]);
  const [slot] = changed!.slots;
  expect(expected.slice(slot!.start, slot!.end)).toContain(wanted.replace('.', '').toLowerCase());
});

test.each(['attacked', 'unsafe', 'that you are mean', '', '1234', 'one two three four five six seven'])(
  '%j is not put in as a feeling',
  (wanted) => {
    expect(withFeeling(saying("You sold it, and I'm hurt.", "I'm hurt", 'am', 'hurt'), wanted)).toBeNull();
  },
);

test('the feeling can be changed again and again, and the message is not read for it', () => {
  const engine = compile(catalogue);
  const [first] = engine.suggest({
    ...engine.read('You always drum on the table', { relation: 'partner' }),
    blaming: true,
  });
  const back = ['hurt', 'lonely', 'angry', first!.slots[0]!.feeling].reduce<Suggestion | null>(
    (suggestion, feeling) => suggestion && engine.withFeeling(suggestion, feeling),
    first!,
  );
  const plain = (text: string | undefined) => text?.replace('I get', 'I feel');
  expect(plain(back?.text)).toBe(plain(first?.text));
});

test('three or four others are offered, anger always among them, never the one said', () => {
  const engine = compile(catalogue);
  const [first] = engine.suggest({
    ...engine.read('You always drum on the table', { relation: 'partner' }),
    blaming: true,
  });
  expect(first!.offers.length).toBeGreaterThanOrEqual(3);
  expect(first!.offers).toContain('angry');
  expect(first!.offers).not.toContain(first!.slots[0]?.feeling);
});
