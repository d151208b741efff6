import { pageOf } from '../../../src/channels/terminal/page.js';
import { line, reply } from '../../../src/coaching/reply.js';

test('every block has its line, everything that can be pressed its number', () => {
  const page = pageOf(
    reply(
      [
        line('You could say:'),
        { kind: 'rewrite', text: 'I need a minute.' },
        { kind: 'choices', label: 'I guessed tired:', choices: [{ kind: 'go', label: 'sad', action: 'a' }] },
        {
          kind: 'quoted',
          text: 'You never stop, never.',
          marks: [
            { start: 4, end: 9 },
            { start: 16, end: 21 },
          ],
        },
        { kind: 'opening', label: 'Why?', blocks: [line('Because.')] },
        { kind: 'opening', label: 'More', blocks: [] },
      ],
      [{ kind: 'copy', label: 'Copy', text: 'I need a minute.' }],
      ['Hello'],
    ),
  );
  expect(page.text.split('\n')).toEqual([
    'You could say:',
    '  “I need a minute.”',
    'I guessed tired:  [1] sad',
    '  “You *never* stop, *never*.”',
    '[2] Why?  [3] More',
    '[4] Copy',
    '[5] Hello',
  ]);
  expect(page.entries.map(({ label }) => label)).toEqual(['sad', 'Why?', 'More', 'Copy', 'Hello']);
});
