import { grade, syllablesOf, wordsOf } from '../../../src/catalogue/lint/reading-age.js';

test.each([
  ['hurt', 1],
  ['named', 1],
  ['wanted', 2],
  ['little', 2],
  ['takes', 1],
  ['quiet', 1],
  ['conversation', 4],
  ['yes', 1],
  ['42', 1],
])('%s has %i', (word, syllables) => {
  expect(syllablesOf(word)).toBe(syllables);
});

test('a mark alone is no word', () => {
  expect(wordsOf('Well – I “hope” so … 3 times.')).toEqual(['Well', 'I', '“hope”', 'so', '3', 'times.']);
});

test.each([
  // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59
  ['I was hurt by that joke.', -1.45],
  // 6 words, 2 sentences, 8 syllables: 0.39 × 3 + 11.8 × 8/6 − 15.59
  ['Could we talk? It matters today.', 1.31],
  // A slot counts as one word of one syllable: 4 words, 4 syllables
  ['When {you do it}, {I get}.', -2.62],
  ['', 0],
])('“%s” reads like year %d', (text, year) => {
  expect(grade(text)).toBeCloseTo(year, 2);
});
