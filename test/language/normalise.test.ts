import fc from 'fast-check';
import { normalise, readLimit } from '../../src/language/normalise.js';
import { wholeCatalogue } from '../support/whole-catalogue.js';

const { spelling } = wholeCatalogue();
const regular = (message: string) => normalise(message, spelling).text;

test.each([
  ['u dont listen', "you don't listen"],
  ['ur late', "you're late"],
  ['your late again', "you're late again"],
  ['your coat is here', 'your coat is here'],
  ['your stressing me out', "you're stressing me out"],
  ['your meeting is at two', 'your meeting is at two'],
  ['its your turn', "it's your turn"],
  ['the dog wags its tail', 'the dog wags its tail'],
  ['i want 2 go', 'i want to go'],
  ['2 days', '2 days'],
  ['u shoulda called', 'you should have called'],
  ['YOU NEVER LISTEN', 'you never listen'],
  ['you NEVER listen to HR', 'you never listen to HR'],
  ['you alwyas forget', 'you always forget'],
  ['nver mind, lisen', 'never mind, listen'],
  ['sever the rope', 'sever the rope'],
  ['sooo neverrrr', 'so never'],
  ['you don’t', "you don't"],
  ['“really”', '"really"'],
  ['what?!?!!!', 'what?!?!'],
  ['wait.....', 'wait...'],
  ['fine,whatever', 'fine, whatever'],
  ['I said no.You went', 'I said no. You went'],
  ['it is 3.5 miles to ebay.com, e.g.by bus', 'it is 3.5 miles to ebay.com, e.g.by bus'],
  ['no   way', 'no way'],
  ['great 🙄🙄🙄', 'great 🙄'],
])('%s → %s', (message, expected) => {
  expect(regular(message)).toBe(expected);
});

test('only the first characters are read, and it is said', () => {
  const long = normalise('you never listen '.repeat(2000), spelling);
  expect(long.truncated).toBe(true);
  expect(long.original(0, long.text.length).end).toBeLessThanOrEqual(readLimit);
  expect(normalise('you never listen', spelling).truncated).toBe(false);
});

test('an emoji is not cut in two', () => {
  const { text } = normalise(`${'a '.repeat(readLimit / 2 - 1)}b😀`, spelling);
  expect(text).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
});

test('every stretch has its place in the message as typed', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.nat(),
      fc.nat(),
      (message, one, other) => {
        const { text, original } = normalise(message, spelling);
        const start = Math.min(one, other) % (text.length + 1);
        const end = Math.min(text.length, start + (other % 20));
        const place = original(start, end);
        expect(place.start).toBeGreaterThanOrEqual(0);
        expect(place.end).toBeLessThanOrEqual(message.length);
        expect(place.start).toBeLessThanOrEqual(place.end);
      },
    ),
  );
});
