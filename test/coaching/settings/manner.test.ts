import {
  countTaken,
  newMannerCounts,
  ownMannerFirst,
  soundsLike,
} from '../../../src/coaching/settings/manner.js';
import type { Style, Suggestion } from '../../../src/language/suggestion.js';

const counts = (...styles: Style[]) => styles.reduce(countTaken, newMannerCounts());
const way = (style: Style): Suggestion => ({
  style,
  text: style,
  guessed: [],
  kept: [],
  slots: [],
  offers: [],
  source: { practice: 'Gordon' },
  ask: null,
});

test.each<[styles: Style[], manner: string | null]>([
  [[], null],
  [['softer', 'softer'], null],
  [['softer', 'softer', 'softer'], 'warm'],
  [['softer', 'softer', 'firmer', 'short'], null],
  [['firmer', 'limit', 'expectation', 'short'], 'firm'],
  [['short', 'short', 'short', 'full'], 'text'],
  [['full', 'request', 'full'], 'plain'],
])('who took %j sounds %s', (styles, manner) => {
  expect(soundsLike(counts(...styles))).toBe(manner);
});

test('what sounds like them comes first, and the rest keep their order', () => {
  const ways = [way('full'), way('short'), way('firmer'), way('softer')];
  const order = (...styles: Style[]) => ownMannerFirst(ways, counts(...styles)).map(({ style }) => style);
  expect(order('firmer', 'firmer', 'firmer')).toEqual(['firmer', 'full', 'short', 'softer']);
  expect(order('firmer')).toEqual(['full', 'short', 'firmer', 'softer']);
});
