import fc from 'fast-check';
import { compilePhrases } from '../../../src/language/safety/phrase.js';
import { compileSafetyScreen } from '../../../src/language/safety/screen.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const screen = compileSafetyScreen(wholeCatalogue());

test.each([
  'i want to k1ll myself',
  'i want to kill myslef',
  'i want to kiiill myself',
  'i want to k*ll myself',
  'i wanna kms',
  's u i c i d e is all i think about, i want s.u.i.c.i.d.e',
  'I’m going to kill myself',
  'I WANT TO KILL MYSELF!!!!',
  'i want\nto die\n\nok. i want to die',
  'thinkin bout endin my life',
  'im afraid of what hed do if i said this',
  'im scared of what shed do if i left him',
  'hell kill me if i tell anyone',
  'he hit me😭',
  'he chocked me lol jk he choked me',
  'my mom’s boyfriend touched me at night',
  'ѕо tired. I want to die',
])('seen through its spelling: %s', (text) => {
  expect(screen(text)).not.toBeNull();
});

test('danger late in a long message is seen', () => {
  expect(screen(`${'We talked about the weather. '.repeat(400)}I want to kill myself.`)).toMatchObject({
    kind: 'self_harm',
    level: 'clear',
  });
});

test('the clear sign is answered before the unclear one, whatever the order', () => {
  const one = "I feel trapped in this marriage. I'm going to kill myself.";
  const other = "I'm going to kill myself. I feel trapped in this marriage.";
  expect(screen(one)).toEqual(screen(other));
  expect(screen(one)).toMatchObject({ kind: 'self_harm', level: 'clear' });
});

test('a figure of speech does not hide what stands beside it', () => {
  expect(screen('this thesis is killing me, and he hit me last night')).toMatchObject({ kind: 'abuse' });
  expect(screen('he beat me at darts. Then he beat me with a belt.')).not.toBeNull();
});

test.each([
  ['', null],
  ['?!.,', null],
  ['🙂🙂', null],
  ['?'.repeat(20_000), null],
])('nothing in nothing (%#)', (text, safety) => {
  expect(screen(text)).toBe(safety);
});

const phrase = compilePhrases(
  { pet: 'cat|dog', animal: '<pet>|(wild )?horse' },
  new Map([['dont', 'do not']]),
);
const matches = (written: string, text: string) => ` ${text} `.search(phrase(written).expression) >= 0;

test.each([
  ['feed the <pet>', 'please feed the dog now', true],
  ['feed the <animal>', 'feed the horse', true],
  ['feed my? cat', 'feed cat', true],
  ['(feed|pet the) cat', 'pet the cat', true],
  ['feed .. cat', 'feed the big old grey cat', true],
  ['feed .. cat', 'feed one two three four five cat', false],
  ['feed .. cat', 'feed not the cat', false],
  ['feed ... cat', 'feed not the very big old grey cat', true],
  ['^ cat', 'the cat', false],
  ['cat $', 'the cat', true],
  ['cat $', 'the cat sat', false],
  ['feed _ cat', 'feed the cat', true],
  ['feed % cats', 'feed 30 cats', true],
  ['feed % cats', 'feed 3 cats', false],
  ['i dont feed', 'i do not feed', true],
  ['cat', 'concatenate', false],
])('the phrase “%s” in “%s”: %s', (written, text, found) => {
  expect(matches(written, text)).toBe(found);
});

test.each([
  ['feed the <bird>', /set <bird> that is not there/],
  ['feed (the cat', /not closed/],
  ['feed the) cat', /bracket too many/],
  ['cat? ..', /no word that must be there/],
  ['feed (dog|cats?)', /choice that may be empty/],
])('the phrase “%s” is refused', (written, problem) => {
  expect(() => phrase(written)).toThrow(problem);
});

test('any text at all is read, and read the same twice', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc
          .array(
            fc.constantFrom('i', 'want', 'to', 'k1ll', '*', 'myself', 'not', '.', ',', "'", '🔪', 'मरना'),
            {
              maxLength: 60,
            },
          )
          .map((words) => words.join(' ')),
      ),
      (text) => {
        expect(screen(text)).toEqual(screen(text));
      },
    ),
    { numRuns: 200 },
  );
});
