import { play, type Step } from './script.js';

const draft = 'You never listen to me';

const scripts: [name: string, steps: Step[]][] = [
  [
    'the two likeliest stand beside the rewrite',
    [[draft, /\(What if they say…\? They: “I don't always!” You: You're right, not always[\s\S]*They: “/]],
  ],
  [
    'a comeback that is feared has its line, and the way to people who help',
    [
      [
        'what if he gets angry?',
        /“Oh, here we go again!”[\s\S]*don't want a fight[\s\S]*frightens|don't do this alone/,
      ],
    ],
  ],
  ['denying', [['what if he denies it', /not always/]]],
  [
    'what nobody can foresee',
    [
      [draft, ''],
      ['what if she sells the house', /can't know that|can't foresee[\s\S]*\[What else may come\]/],
    ],
  ],
  [
    'and if …, typed on',
    [
      ['what if he gets angry?', ''],
      ['and if he says nothing?', /You don't have to answer now/],
    ],
  ],
  [
    'pressed on to the end',
    [
      [draft, ''],
      ['what if my sister sells the house', ''],
      ['[What else may come]', /come back|ready for/],
      ['[What else may come]', ''],
      ['[What else may come]', ''],
      ['[What else may come]', /They: /],
      ['[What else may come]', /no others|all I know/],
      ['[Back to my draft]', 'for general'],
    ],
  ],
  [
    'an older button',
    [[{ kind: 'pressed', action: 'what-if-more', value: { from: 'x' }, inputs: {} }, /They: /]],
  ],
];

test.each(scripts)('%s', async (_name, steps) => {
  await play(steps);
});
