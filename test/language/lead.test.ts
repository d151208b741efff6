import { type Condition, leadOf, stands } from '../../src/language/lead.js';
import type { ParsedTerm } from '../../src/language/parsed-term.js';

const word = (text: string, ...tags: string[]): ParsedTerm => ({
  pre: '',
  text,
  post: ' ',
  normal: text.toLowerCase(),
  tags: new Set(tags),
});
const you: Condition = { word: 'you' };
const verb: Condition = { tag: 'Verb' };

test.each<[string, Condition[], number]>([
  ['all of it, where every word must be there once', [you, verb], 2],
  ['as far as the first that may be missing', [you, { ...verb, optional: true }, you], 1],
  ['as far as the first that may come again', [you, { ...verb, greedy: true }], 1],
  ['as far as the first that must not be there', [{ ...you, negative: true }, verb], 0],
  ['as far as a word that may stand for two', [you, { word: "don't" }, verb], 1],
  ['as far as one that is looked at in another way', [verb, {}, you], 1],
  ['with a choice of single words', [{ choices: [[you], [verb]] }, verb], 2],
  ['as far as a choice of more words', [verb, { choices: [[you, verb], [verb]] }], 1],
])('a rule begins with %s', (_name, conditions, length) => {
  expect(leadOf(conditions)).toEqual(conditions.slice(0, length));
});

const said = [
  word('Well'),
  word('You', 'Pronoun'),
  { ...word('light', 'Noun'), switch: 'Noun|Verb' },
  { ...word("it's"), implicit: 'it' },
];
test.each<[string, Condition[], boolean]>([
  ['nothing', [], true],
  ['words one after the other', [{ word: 'well' }, you], true],
  ['words with another between', [{ word: 'well' }, { tag: 'Noun' }], false],
  ['one of some words, and a tag', [{ fastOr: new Set(['i', 'you']) }, { tag: 'Noun' }], true],
  ['what may be two things', [{ tag: 'Pronoun' }, { switch: 'Noun|Verb' }], true],
  ['half of a contraction', [{ fastOr: new Set(['it']) }], true],
  ['the first word', [{ word: 'well', start: true }, you], true],
  ['the first word, which another is', [{ ...you, start: true }], false],
  ['the last word, which another is', [{ ...you, end: true }], false],
  ['the last word', [{ tag: 'Noun' }, { fastOr: new Set(['it']), end: true }], true],
  ['one of two', [{ choices: [[{ tag: 'Verb' }], [{ tag: 'Noun' }]], operator: 'or' }], true],
  ['both of two', [{ choices: [[{ tag: 'Verb' }], [{ tag: 'Noun' }]], operator: 'and' }], false],
  ['more than there is', [{ fastOr: new Set(['it']) }, you], false],
])('%s', (_name, lead, expected) => {
  expect(stands(lead, said)).toBe(expected);
});
