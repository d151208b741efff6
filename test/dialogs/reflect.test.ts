import { play, type Step } from './script.js';
import { talkWith } from './talk-with.js';

const five: Step[] = [
  ['the five pillars', /diagnosis[\s\S]*Honesty/],
  ['[Steady]', /Reliability/],
  ['shaky', /Openness/],
  ['the third one', /Safety/],
  ['[Skip]', /Acceptance/],
];

const scripts: [name: string, steps: Step[]][] = [
  [
    'five questions, a picture, and one place to begin',
    [...five, ['[Steady]', /Openness\. Share one small worry/]],
  ],
  [
    'all of it stands: something to be glad of',
    [
      ['the five pillars', ''],
      ...['1', '2', '3', '4'].map((): Step => ['steady', '']),
      ['steady', /(?:glad of|thanks)[\s\S]*\[Say something good\]/],
    ],
  ],
  [
    'an answer changed on its old card',
    [...five, ['[Missing @1]', /Acceptance/], ['[Steady]', /Honesty\. Tell them one true thing/]],
  ],
  ['left in the middle for something else', [...five, ['You never listen to me', /Save it/]]],
  ['an answer pressed after it is over', [...five, ['[Steady]', ''], ['[Steady @1]', /type|Type/]]],
  [
    'one step back',
    [
      ['the five pillars', /^(?![\s\S]*Go back)/],
      ['steady', /Reliability/],
      ['missing', /Openness/],
      ['[Go back]', /Reliability/],
      ['back', /Honesty/],
      ['shaky', /Reliability/],
    ],
  ],
  [
    'back after looking into something else',
    [
      ['the five pillars', ''],
      ['steady', /Reliability/],
      ['privacy', /30 quiet minutes/],
      ['back', /Reliability/],
      ['[Steady]', /Openness/],
    ],
  ],
  [
    'no answer of those offered: asked once more; not knowing leaves it out',
    [
      ['the five pillars', ''],
      ['sort of', /(?:nearest|closest)[\s\S]*Honesty/],
      ['what do you mean?', /(?:nearest|closest)[\s\S]*Honesty/],
      ["I don't know", /Reliability/],
    ],
  ],
  [
    'all skipped',
    [
      ['pillars of trust', ''],
      ['skip', ''],
      ['skip', ''],
      ['skip', ''],
      ['skip', ''],
      ['skip', /skipped|show/],
    ],
  ],
  [
    'signs of insecurity: a reason is no thought to change',
    [
      ['signs of insecurity', /no diagnosis/],
      ['often', ''],
      ['hardly', ''],
      ['hardly', ''],
      ['hardly', ''],
      ['hardly', ''],
      ['hardly', /Has something happened/],
      ['[Yes, something happened]', /isn't only in your head/],
    ],
  ],
  [
    'signs of insecurity: everything, always',
    [
      ['am I too insecure?', ''],
      ...['1', '2', '3', '4', '5'].map((): Step => ['often', '']),
      ['often', /counsellor[\s\S]*\[People who can help\]/],
      ['no', /looked at twice[\s\S]*\[Look at a thought twice\]/],
    ],
  ],
];

test.each(scripts)('%s', async (_name, steps) => {
  await play(steps);
});

test('the picture is told in words as well, and shown only so where pictures are off', async () => {
  const talk = talkWith();
  const replies = await play([...five, ['[Steady]', '']], talk);
  const picture = replies.at(-1)!.blocks[0];
  expect(picture).toMatchObject({
    kind: 'picture',
    alt: 'Honesty: steady. Reliability: shaky. Openness: missing. Acceptance: steady.',
  });
});
