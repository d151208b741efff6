import { guessRelation } from '../../../src/language/clauses/relation.js';
import { utter } from '../../../src/language/utterance.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const { spelling } = wholeCatalogue();

test.each([
  ['My boss never answers', 'manager'],
  ['You never asked what I wanted, Mum', 'parent'],
  ['babe you forgot again', 'partner'],
  ["You haven't done your homework", 'child'],
  ['My flatmate hums at night', 'roommate'],
  ['You talked all through the meeting', 'coworker'],
  ['my sister took my coat', 'sibling'],
  ['You broke the gate', 'general'],
])('%s: %s', (text, relation) => {
  expect(guessRelation(utter(text, spelling))).toBe(relation);
});
