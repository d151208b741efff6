import type { Relation } from '../../../src/catalogue/relation.js';
import { circumstancesOf } from '../../../src/coaching/decide/circumstances.js';
import type { Circumstances } from '../../../src/coaching/decide/deciding.js';
import { compile } from '../../../src/language/engine.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const { read } = compile(wholeCatalogue());

test.each<[string, Relation, number | null, Partial<Circumstances>]>([
  [
    'You never water the plants',
    'roommate',
    12,
    { heated: false, late: false, limit: false, fitsText: false, work: false },
  ],
  ['YOU ALWAYS RUIN EVERYTHING!!! You are a selfish pig!!!', 'partner', 12, { heated: true }],
  ['Please do not read my messages.', 'partner', 12, { limit: true, fitsText: true }],
  ['Could you pick up the parcel on your way home?', 'roommate', 12, { fitsText: true, limit: false }],
  ['You never water the plants', 'manager', 12, { work: true }],
  ['You never water the plants', 'partner', 22, { late: true }],
  ['You never water the plants', 'partner', 5, { late: true }],
  ['You never water the plants', 'partner', 6, { late: false }],
  ['You never water the plants', 'partner', null, { late: false }],
])('%s (%s, %s)', (text, relation, hour, expected) => {
  expect(circumstancesOf(read(text, { relation }), relation, hour)).toMatchObject(expected);
});

test('without a draft only the hour and the place are known', () => {
  expect(circumstancesOf(null, 'coworker', 23)).toEqual({
    heated: false,
    late: true,
    limit: false,
    fitsText: false,
    work: true,
  });
});
