import fc from 'fast-check';
import { utter } from '../../src/language/utterance.js';
import { wholeCatalogue } from '../support/whole-catalogue.js';

const { spelling } = wholeCatalogue();
const words = (text: string) =>
  utter(text, spelling)
    .terms.flat()
    .map((term) => [term.word, text.slice(term.start, term.end)]);

test('words stand where they were typed, the halves of a contraction at one place', () => {
  expect(words('Ur late, you don’t care')).toEqual([
    ['you', 'Ur'],
    ['are', 'Ur'],
    ['late', 'late'],
    ['you', 'you'],
    ['do', 'don’t'],
    ['not', 'don’t'],
    ['care', 'care'],
  ]);
});

test('emoji and curly quotes before a word move its place with them', () => {
  expect(words('😀 “hi” — u NEVER lisen').slice(-3)).toEqual([
    ['you', 'u'],
    ['never', 'NEVER'],
    ['listen', 'lisen'],
  ]);
});

test('terms never leave the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
      for (const { start, end } of utter(text, spelling).terms.flat()) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeLessThanOrEqual(end);
      }
    }),
  );
});
