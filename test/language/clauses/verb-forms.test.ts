import {
  fromThirdPerson,
  gerund,
  infinitive,
  participle,
  past,
} from '../../../src/language/clauses/verb-forms.js';

test.each([
  ['forget', 'forgot', 'forgotten', 'forgetting'],
  ['leave', 'left', 'left', 'leaving'],
  ['stop', 'stopped', 'stopped', 'stopping'],
  ['lie', 'lied', 'lied', 'lying'],
  ['text', 'texted', 'texted', 'texting'],
  ['try', 'tried', 'tried', 'trying'],
  ['interrupt', 'interrupted', 'interrupted', 'interrupting'],
  ['ignore', 'ignored', 'ignored', 'ignoring'],
  ['see', 'saw', 'seen', 'seeing'],
  ['dob', 'dobbed', 'dobbed', 'dobbing'],
  ['flag', 'flagged', 'flagged', 'flagging'],
  ['mute', 'muted', 'muted', 'muting'],
])('%s', (base, pastForm, participleForm, ing) => {
  expect([past(base), participle(base), gerund(base)]).toEqual([pastForm, participleForm, ing]);
  expect([infinitive(pastForm), infinitive(ing)]).toEqual([base, base]);
});

test.each([
  ['leaves', 'leave'],
  ['tries', 'try'],
  ['watches', 'watch'],
  ['does', 'do'],
  ['misses', 'miss'],
])('%s belongs to %s', (form, base) => {
  expect(fromThirdPerson(form)).toBe(base);
});

test('a noun that ends like a verb form is left alone', () => {
  expect(infinitive('anything')).toBe('anything');
});
