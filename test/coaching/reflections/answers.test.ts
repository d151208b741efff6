import {
  inWords,
  isHeavy,
  levelNamed,
  standingsOf,
  whereToBegin,
} from '../../../src/coaching/reflections/answers.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const { reflections } = wholeCatalogue();
const named = (id: string) => reflections.find((reflection) => reflection.id === id)!;
const pillars = named('pillars');
const insecurity = named('insecurity');

test.each([
  ['Steady', 'steady'],
  ['the second one', 'shaky'],
  ['3', 'missing'],
  ['sometimes', 'shaky'],
  ['never!', 'missing'],
  ["I don't know", 'shaky'],
  ['You never listen', undefined],
])('%s is %s', (typed, level) => {
  expect(levelNamed(typed, pillars)?.id).toBe(level);
});

test('trust begins at its weakest pillar, and nowhere when all are steady', () => {
  expect(whereToBegin(pillars, ['steady', 'shaky', 'missing', 'missing', 'steady'])?.item.id).toBe(
    'vulnerability',
  );
  expect(whereToBegin(pillars, ['steady', 'steady', 'steady', 'steady', 'steady'])).toBeNull();
});

test('worry begins at what comes most often', () => {
  expect(
    whereToBegin(insecurity, ['hardly', 'sometimes', 'often', 'hardly', 'hardly', 'hardly'])?.item.id,
  ).toBe('jealousy');
});

test('it is heavy only when everything answered is', () => {
  expect(isHeavy(pillars, ['missing', 'missing', 'missing', null, 'missing'])).toBe(true);
  expect(isHeavy(pillars, ['missing', 'missing', 'missing', 'shaky', 'missing'])).toBe(false);
  expect(isHeavy(pillars, ['missing', null, null, null, null])).toBe(false);
});

test('what was left out is not in the words', () => {
  expect(inWords(standingsOf(pillars, ['steady', null, 'missing']))).toBe(
    'Honesty: steady. Openness: missing.',
  );
});
