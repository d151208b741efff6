import { MemoryStorage } from 'botbuilder';
import { play, type Step } from './script.js';
import { choicesOf, pressed, talkWith, textOf } from './talk-with.js';

const draft = 'You never listen to me';

const scripts: [name: string, steps: Step[]][] = [
  [
    'saving asks to be remembered, in plain words, and then saves',
    [
      [draft, ''],
      ['[Save it]', /cookie[\s\S]*this computer[\s\S]*\[Yes, remember me here\]/],
      ['[Yes, remember me here]', /Saved/],
      ['my saved', /\(1\)[\s\S]*short, for general/],
    ],
  ],
  [
    'yes, typed',
    [
      [draft, ''],
      ['save it', /cookie/],
      ['yes please', /Saved/],
      ['my saved', '(1)'],
      ['show me what is saved', '(1)'],
      ['what have i saved', '(1)'],
    ],
  ],
  [
    'no keeps nothing',
    [
      [draft, ''],
      ['[Save it]', /cookie/],
      ['no', /keep it|kept/],
      ['my saved', /othing saved|No saved/],
    ],
  ],
  [
    'no, pressed',
    [
      [draft, ''],
      ['[Save it]', /cookie/],
      ["[No, don't keep it]", /keep it|kept/],
      ['my saved', /othing saved|No saved/],
    ],
  ],
  [
    'neither yes nor no but a new statement: it is a new draft and nothing is saved',
    [
      [draft, ''],
      ['[Save it]', /cookie/],
      ['You always shout', 'I guessed'],
      ['my saved', /othing saved|No saved/],
    ],
  ],
  [
    'an answer pressed later, on the old question, still counts',
    [
      [draft, ''],
      ['[Save it]', /cookie/],
      ['You always shout', ''],
      ['[Yes, remember me here @2]', /Saved/],
      ['my saved', 'short, for general'],
    ],
  ],
  [
    'the second time nobody asks; the same words are kept once',
    [
      [draft, ''],
      ['[Save it]', ''],
      ['yes', /Saved/],
      ['[Save it @1]', /^(?!.*cookie)/],
      ['my saved', '(1)'],
    ],
  ],
  [
    'each can be deleted, and deleting it twice is said',
    [
      [draft, ''],
      ['[Save it]', ''],
      ['yes', ''],
      ['my saved', '(1)'],
      ['[Delete]', /eleted|Gone/],
      ['[Delete @4]', /already|longer/],
      ['my saved', /othing saved|No saved/],
    ],
  ],
  [
    'erasing asks once more, then forgets',
    [
      [draft, ''],
      ['[Save it]', ''],
      ['yes', ''],
      ['erase everything', /1 saved/],
      ['[Yes, erase everything]', /erased/],
      ['my saved', /othing saved|No saved/],
      ['[hurt @1]', /type|Type/],
    ],
  ],
  [
    'erasing can be called off',
    [
      [draft, ''],
      ['[Save it]', ''],
      ['yes', ''],
      ['erase everything', ''],
      ['no', /othing|Kept/],
      ['my saved', '(1)'],
    ],
  ],
  [
    'asked to erase, and something else is said: nothing is erased',
    [
      [draft, ''],
      ['[Save it]', ''],
      ['yes', ''],
      ['erase everything', ''],
      ['You always shout', 'I guessed'],
      ['my saved', '(1)'],
    ],
  ],
  ['saving before anything is written', [['save it', /hear|say to someone/]]],
];

test.each(scripts)('%s', async (_name, steps) => {
  await play(steps);
});

test('nothing is written about a person before they agree, and nothing is left after erasing', async () => {
  const storage = new MemoryStorage();
  const stored = () => JSON.stringify(Reflect.get(storage, 'memory'));
  const talk = talkWith({ storage });
  await play(
    [
      [draft, ''],
      ['[hurt]', ''],
      ['[Save it]', ''],
    ],
    talk,
  );
  expect(stored()).toBe('{}');
  await play([['yes', '']], talk);
  expect(stored()).toContain('I get hurt');
  expect(stored()).not.toContain(draft);
  await play(
    [
      ['erase everything', ''],
      ['yes', ''],
    ],
    talk,
  );
  expect(stored()).toBe('{}');
});

test('signals go out with being remembered and with being erased', async () => {
  const talk = talkWith();
  const replies = await play(
    [
      [draft, ''],
      ['[Save it]', ''],
      ['yes', ''],
      ['erase everything', ''],
      ['yes', ''],
      ['leave now', ''],
    ],
    talk,
  );
  expect(replies.map(({ signals }) => signals)).toEqual([
    undefined,
    undefined,
    ['remember'],
    undefined,
    ['forget', 'withhold_history'],
    ['leave', 'withhold_history'],
  ]);
});

test('nobody reaches another’s words, whatever they press', async () => {
  const talk = talkWith();
  await play(
    [
      [draft, ''],
      ['[Save it]', ''],
      ['yes', ''],
    ],
    talk,
  );
  const [mine] = await talk.say('my saved');
  const stranger = { conversation: 'c2', person: 'p2' };
  for (const choice of choicesOf(mine!).filter(({ kind }) => kind === 'go')) {
    const [answer] = await talk.say(pressed(choice), stranger);
    expect(textOf(answer!)).not.toContain('when I');
    await talk.say('yes', stranger);
  }
  const [theirs] = await talk.say('my saved', stranger);
  expect(textOf(theirs!)).toMatch(/othing saved|No saved/);
  const [still] = await talk.say('my saved');
  expect(textOf(still!)).toContain('(1)');
});

test('a long list comes five at a time, latest first', async () => {
  const talk = talkWith();
  const steps = Array.from({ length: 7 }, (_, n): Step[] => [
    [`Please bring thing ${n}`, ''],
    ['save it', ''],
    ...(n === 0 ? [['yes', ''] as Step] : []),
  ]).flat();
  await play(steps, talk);
  await play(
    [
      ['my saved', /\(7\)[\s\S]*thing 6[\s\S]*thing 2[\s\S]*\[Older ones\]/],
      ['[Older ones]', /thing 1[\s\S]*thing 0/],
    ],
    talk,
  );
});
