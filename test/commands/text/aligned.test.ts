import { aligned } from '../../../src/commands/text/aligned.js';

test.each([
  ['nothing', [], []],
  [
    'words to the left, figures to the right',
    [
      ['', 'n'],
      ['label', '12'],
      ['command', '3'],
    ],
    ['          n', 'label    12', 'command   3'],
  ],
])('%s', (_name, rows, lines) => {
  expect(aligned(rows)).toEqual(lines);
});
