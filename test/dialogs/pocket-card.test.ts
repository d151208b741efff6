import { play, type Step } from './script.js';

const draft = 'You never listen to me';

const scripts: [name: string, steps: Step[]][] = [
  [
    'three lines to take along, to copy, print and save',
    [
      [draft, ''],
      [
        '[A card for my pocket]',
        /To begin: short[\s\S]*defend themselves: You're right, not always[\s\S]*To stop: This is getting[\s\S]*\[Copy\]\n\[Print\]\n\[Save it\]/,
      ],
      ['[Back to my draft]', 'short, for general'],
    ],
  ],
  [
    'typed, for work',
    [
      ['You never listen, my boss', ''],
      ['pocket card', /To stop: I'd like to stop here/],
      ['[Save it]', /All right\?/],
    ],
  ],
  ['without a draft', [['pocket card', /say to someone|say to them|hear/]]],
  [
    'of a draft long gone',
    [[{ kind: 'pressed', action: 'pocket-card', value: { draft: 'd99' }, inputs: {} }, /type|Type/]],
  ],
];

test.each(scripts)('%s', async (_name, steps) => {
  const replies = await play(steps);
  const print = replies.flatMap(({ choices }) => choices).find(({ kind }) => kind === 'print');
  if (print?.kind === 'print') expect(print.lines).toHaveLength(3);
});
