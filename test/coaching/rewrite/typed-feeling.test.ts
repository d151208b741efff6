import { feelingNames } from '../../../src/coaching/rewrite/feeling-names.js';
import { ownWord, typedFeeling } from '../../../src/coaching/rewrite/typed-feeling.js';

const names = feelingNames([
  { id: 'hurt', also: [] },
  { id: 'lonely', also: ['alone'] },
  { id: 'fed up', also: [] },
  { id: 'disappointed', also: ['gutted'] },
]);
const offers = ['hurt', 'lonely', 'angry'];

test.each([
  ['hurt', 'hurt'],
  ['Hurt!', 'hurt'],
  ["I'm hurt", 'hurt'],
  ['no, more like hurt', 'hurt'],
  ['I feel a bit lonely', 'lonely'],
  ['hurt and a bit lonely', 'hurt and lonely'],
  ['hurt, fed up', 'hurt and fed up'],
  ['gutted', 'gutted'],
  ['actually just fed up', 'fed up'],
  ['the second one', 'lonely'],
  ['third', 'angry'],
  ['the fourth one', null],
  ['not lonely, hurt', 'hurt'],
  ['change lonely to hurt', 'hurt'],
  ['not hurt', null],
  ['You hurt me', null],
  ['banana', null],
  ['hurt and banana', null],
  ['', null],
  ['I feel hurt when you leave without saying goodbye to me', null],
])('%s → %s', (text, feeling) => {
  expect(typedFeeling(text, offers, names)).toBe(feeling);
});

test.each([
  ['sick to my stomach', 'sick to my stomach'],
  ['I feel tense', 'tense'],
  ['Numb.', 'numb'],
  ['you never listen', null],
  ['she calls me names', null],
  ['well it all began when we were on holiday', null],
  ['?', null],
])('asked for a word: %s → %s', (text, feeling) => {
  expect(ownWord(text)).toBe(feeling);
});
