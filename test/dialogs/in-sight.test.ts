import { play, type Step } from './script.js';

const draft = 'You never listen to me';

const scripts: [name: string, steps: Step[]][] = [
  [
    'the name of a button two answers above is still a press of it',
    [
      ['I called my sister a liar', /\[And their part\?\]/],
      ['are you a bot', ''],
      ['and their part?', /own talk|talk of its own|beside a sorry/],
    ],
  ],
  [
    'the name of what lies closed opens it, and what was asked stays open',
    [
      ['teach me to own a mistake', /\(Where this comes from/],
      ['[Your turn]', ''],
      ['where this comes from', /^From “/],
      [
        "I'm sorry I forgot to fetch you. You stood in the rain. I'll put it in my calendar.",
        /own|sorry|step/,
      ],
    ],
  ],
  [
    'after starting over nothing stands above',
    [
      ['I called my sister a liar', ''],
      ['start over', ''],
      ['And their part?', /for them|behind it/],
    ],
  ],
  [
    'far above is out of sight: the words are taken as they are',
    [
      ['I called my sister a liar', ''],
      ...['menu', 'privacy', 'help', 'settings', 'thanks'].map((word): Step => [word, '']),
      ['And their part?', /for them|behind it/],
    ],
  ],
  [
    'a word the coach knows means what it always means',
    [
      [draft, ''],
      ['menu', ''],
      ['more', /With a request/],
    ],
  ],
];

test.each(scripts)('%s', async (_, steps) => {
  await play(steps);
});
