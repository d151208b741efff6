import type { SavedWords } from '../../../src/coaching/kept/kept.js';
import { newNameIn, whichSaved } from '../../../src/coaching/kept/which-saved.js';

const saved: SavedWords[] = [
  { id: 'c', text: 'When the bins are left, I get annoyed.', at: '' },
  { id: 'b', text: 'I was hurt that my birthday went by.', at: '', name: 'For Sam' },
  { id: 'a', text: 'I was hurt when you laughed.', at: '' },
];

test.each([
  ['the first one', 'c'],
  ['delete the second', 'b'],
  ['2', 'b'],
  ['please delete number 3', 'a'],
  ['the last one', 'a'],
  ['delete the one about the bins', 'c'],
  ['the birthday one', 'b'],
  ['rename for sam', 'b'],
  ['the hurt one', null],
  ['delete it', null],
  ['the fifth one', null],
  ['I was hurt when you laughed.', null],
  ['You never take the bins out first', null],
])('“%s”', (typed, id) => {
  expect(whichSaved(typed, saved)?.id ?? null).toBe(id);
});

test.each([
  ['rename it to the talk with Sam', 'the talk with Sam'],
  ['Rename the second one as Rent', 'Rent'],
  ['rename it', null],
])('“%s”', (typed, name) => {
  expect(newNameIn(typed)).toBe(name);
});
