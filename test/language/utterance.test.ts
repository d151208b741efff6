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

test('a match has the span of its words, emoji and curly quotes before it notwithstanding', () => {
  const utterance = utter('😀 “hi” — u NEVER lisen', spelling);
  expect(utterance.span(utterance.parse.match('never listen') as typeof utterance.parse)).toEqual({
    start: 12,
    end: 23,
    text: 'NEVER lisen',
  });
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
