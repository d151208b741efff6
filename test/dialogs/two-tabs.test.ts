import { play, type Step } from './script.js';

const draft = 'You never listen to me';
const other = 'You always lose my keys';

/** One conversation open twice: a card that one tab still shows is pressed after the other went on. */
const scripts: [name: string, steps: Step[]][] = [
  [
    'a feeling of the first draft changes the first draft, and the second stays the latest',
    [
      [draft, 'I guessed frustrated'],
      [other, 'I guessed frustrated'],
      ['[angry @1]', /Now angry/],
      ['show me that again', /keys/],
    ],
  ],
  [
    'the same button twice: the second press is no mistake',
    [
      [draft, ''],
      ['[Make it mine]', /\[I don't know\]/],
      ['[Make it mine @1]', /\[I don't know\]/],
    ],
  ],
  [
    'a statement half made in one tab, another draft in the other: both go on',
    [
      [draft, ''],
      ['[Make it mine]', ''],
      [other, /lose|keys/],
      ['[angry @2]', /last time/],
      ['go on with my statement', /last time/],
    ],
  ],
  [
    'a decision begun in both: the older card carries its own answers',
    [
      ['should I say it now?', /risk|harm/],
      ['[No]', /week/],
      ['[No @1]', /week/],
      ['[It would @2]', /now|minute|moment/],
    ],
  ],
  [
    'started over in one tab: the card in the other says so, and asks for the words',
    [
      [draft, ''],
      ['start over', ''],
      ['[angry @1]', /type (?:them|it) again|once more/i],
      ['[Save it @1]', /type (?:them|it) again|once more|what would you like to keep|nothing/i],
    ],
  ],
  [
    'a question of one tab, answered in the other by a press of its card',
    [
      ['reframe', ''],
      ["She'll leave me", ''],
      ['She was quiet at dinner', /\[It stands\]/],
      [draft, 'I guessed frustrated'],
      ['[Partly @3]', /type (?:them|it) again|once more/i],
    ],
  ],
];

test.each(scripts)('two tabs: %s', async (_, steps) => {
  await play(steps);
});
