import { feelingWords, namesFeelings } from '../../../src/coaching/compose/feeling-words.js';
import { feelingNames } from '../../../src/coaching/rewrite/feeling-names.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const { feelings, fauxFeelings } = wholeCatalogue();
const names = feelingNames(feelings);
const offers = ['worried', 'tired', 'angry'];
const heard = (text: string) => feelingWords(text, offers, names, fauxFeelings);

test.each([
  ['sad and a bit lonely', 'sad and a bit lonely'],
  ["I'm furious", 'furious'],
  ['so angry', 'so angry'],
  ['I felt really hurt', 'really hurt'],
  ['sad, tired and lost', 'sad, tired and lost'],
  ['a knot in my throat', 'a knot in my throat'],
  ['my chest gets tight', 'my chest gets tight'],
  ['my stomach dropped', 'my stomach dropped'],
  ["I couldn't sleep", "I couldn't sleep"],
  ['unheard', 'unheard'],
  ['the third one', 'angry'],
  ['not angry, just tired', 'tired'],
])('%s is an answer', (text, words) => {
  expect(heard(text)).toEqual({ kind: 'feeling', words });
});

test.each(['manipulated', 'I feel disrespected by him', 'very judged'])(
  '%s is what they did: a note',
  (text) => {
    expect(heard(text)).toMatchObject({ kind: 'verdict', beneath: expect.arrayContaining(['angry']) });
  },
);

test('what they did beside a feeling keeps both', () => {
  expect(heard('betrayed and sad')).toMatchObject({
    kind: 'verdict',
    word: 'betrayed',
    words: 'betrayed and sad',
  });
});

test.each(['threatened', 'trapped', 'unsafe with him'])('%s is never said as a feeling', (text) => {
  expect(heard(text)).toEqual({ kind: 'danger' });
});

test.each(["I feel like you don't love me", 'I feel that he is lying'])('%s is a thought', (text) => {
  expect(heard(text)).toEqual({ kind: 'thought' });
});

test.each(['', 'You always leave me waiting', 'on saturday', 'he left the house at two in the morning'])(
  '%s is no feeling',
  (text) => {
    expect(heard(text)).toEqual({ kind: 'none' });
  },
);

test.each([
  ['really angry', true],
  ['betrayed and hurt', true],
  ['trust', false],
  ['time alone', false],
])('%s names feelings and nothing else: %s', (text, is) => {
  expect(namesFeelings(text, names, fauxFeelings)).toBe(is);
});
