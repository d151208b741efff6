import { byNeeds } from '../../src/language/by-needs.js';

const things: Record<string, string[][]> = {
  'never listens': [['listens'], ['never', 'rarely']],
  'shouts at me': [['shouts', 'yells'], ['me']],
  shouts: [['shouts', 'yells']],
  'any of two': [['me', 'never']],
  'needs nothing': [],
};
const find = byNeeds(Object.keys(things), (name) => things[name]!.map((keys) => new Set(keys)));

test.each([
  ['nothing where no need is met', ['he', 'sings'], []],
  ['nothing where only the first need is met', ['he', 'listens'], []],
  ['nothing where only another need is met', ['rarely'], []],
  ['a need is met by any of its keys', ['he', 'rarely', 'listens'], ['never listens']],
  ['a need met twice finds a thing once', ['shouts', 'yells'], ['shouts']],
  [
    'the order is that of first needs in the keys, then as given',
    ['never', 'yells', 'me', 'listens'],
    ['any of two', 'shouts at me', 'shouts', 'never listens'],
  ],
])('%s', (_name, keys, found) => {
  expect(find(keys)).toEqual(found);
});

test('what was met in one call is not met in the next', () => {
  find(['never', 'me']);
  expect(find(['listens'])).toEqual([]);
  expect(find(['shouts'])).toEqual(['shouts']);
});
