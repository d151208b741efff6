import { visibleWords, wordLimit } from '../../src/coaching/rewrite/sixty-words.js';
import { compile } from '../../src/language/engine.js';
import { play, type Step } from './script.js';
import { catalogue, talkWith } from './talk-with.js';

const engine = compile(catalogue);
const asksWhat = /good/i;
const asksEffect = /for you\?[\s\S]*\[Skip\]|how was it[\s\S]*\[Skip\]/;
const told = 'my flatmate cleaned the kitchen without me asking';

const scripts: [name: string, steps: Step[]][] = [
  [
    'what they did, what it did for me, and thanks, in the person’s own words',
    [
      ['menu', /\[Say something good\]/],
      ['[Say something good]', asksWhat],
      [told, asksEffect],
      [
        '[It took a load off me]',
        /Thanks first: Thank you for cleaning the kitchen without me asking\. It took a load off me\.[\s\S]*You cleaned the kitchen without me asking, and it took a load off me\. Thank you\./,
      ],
    ],
  ],
  [
    'somebody who reports to me, and what they told of it',
    [
      ['say something nice', asksWhat],
      ['my report stayed late on Friday', asksEffect],
      ['it saved the launch', /You stayed late on Friday|staying late on Friday/],
    ],
  ],
  [
    'the effect in their own words',
    [
      ['say something nice', asksWhat],
      [told, asksEffect],
      ['I could finally sit down', /I could finally sit down\./],
    ],
  ],
  ['as a whole sentence', [['I want to say something good', asksWhat]]],
  [
    'a feeling is an effect',
    [
      ['say something good', asksWhat],
      [told, asksEffect],
      ['relieved', /I felt relieved\./],
    ],
  ],
  [
    'skipped, no effect is invented',
    [
      ['say something good', asksWhat],
      [told, asksEffect],
      ['skip', /Thank you for cleaning the kitchen without me asking\.\n/],
    ],
  ],
  [
    'nothing is asked that was told',
    [
      [
        'I want to thank my brother for lending me his car and I could get to work',
        /Thank you for lending me your car\. I could get to work\./,
      ],
    ],
  ],
  [
    'who first, then what',
    [
      ['I want to thank my sister', /What did they do|Which one thing/],
      ['she drove me home at midnight', asksEffect],
      ['[Skip]', /driving me home at midnight/],
    ],
  ],
  [
    'praise without one thing is asked about once',
    [
      ['say something good', asksWhat],
      ["she's always there for me", /last/],
      ['she sat with me all night on sunday', asksEffect],
      ['it helped a lot', /Thank you for sitting with me all night on Sunday\. It helped a lot\./],
    ],
  ],
  [
    'nothing good is answered kindly, and a small thing is still welcome',
    [
      ['say something good', asksWhat],
      ["he's never done anything good", /that's all right|don't owe/],
      ['he took the bins out', asksEffect],
    ],
  ],
  [
    'or what is hard is said instead',
    [
      ['say something good', asksWhat],
      ["I don't know", /\[Build it step by step\]/],
      ['You never do anything for me', /\[Make it mine\]/],
    ],
  ],
  [
    'at work other effects are offered',
    [
      ['say something good', asksWhat],
      ['my boss stood up for me in the meeting', /\[It saved me time\]/],
      ['[It took pressure off me]', /Thank you for standing up for me in the meeting/],
    ],
  ],
  [
    'to a child every way is one short line',
    [
      ['say something good', asksWhat],
      ['my son tidied his room before dinner', asksEffect],
      [
        'I felt looked after when I came home and saw it',
        /Thank you for tidying your room before dinner\.\n/,
      ],
    ],
  ],
  [
    'the effect can be changed, and an older card gets a clear line',
    [
      ['say something good', asksWhat],
      [told, asksEffect],
      ['skip', ''],
      ['[What it did for me]', asksEffect],
      ['[It made my day easier]', /made my day easier/],
      ['say something good', asksWhat],
      ['he fixed my bike', ''],
      ['[It made my day easier @2]', /earlier|type|Type/],
    ],
  ],
  [
    'empty and nonsense are asked once more; after that it is something else',
    [
      ['say something good', asksWhat],
      ['', /good thing|as it happened/],
      ['he fixed my bike', asksEffect],
      ['qwrt', /own side|your side|Start with/],
      ['mbl grf', /Thank you for fixing my bike\.\n/],
    ],
  ],
  [
    'looked elsewhere and back: the question is asked again',
    [
      ['say something good', asksWhat],
      [told, asksEffect],
      ['privacy', /\[Go on where I was\]/],
      ['back', asksEffect],
      ['[Skip]', /Thank you for cleaning/],
    ],
  ],
  [
    'back goes one step back',
    [
      ['say something good', asksWhat],
      [told, asksEffect],
      ['back', asksWhat],
      ['he fixed my bike', asksEffect],
    ],
  ],
  [
    'saved',
    [
      ['say something good', asksWhat],
      [told, ''],
      ['skip', ''],
      ['save it', /cookie/],
      ['yes', /Saved/],
    ],
  ],
  [
    'a plain thank-you can be made exact',
    [['Thank you so much for everything, Mum!', /\[Say something good\]/]],
  ],
  [
    'danger is answered by safety',
    [
      ['say something good', asksWhat],
      ['I want to kill myself', /life|help/i],
    ],
  ],
];

test.each(scripts)('%s', async (_name, steps) => {
  const replies = await play(steps, talkWith({ engine }));
  for (const reply of replies.filter(({ blocks }) => blocks.some(({ kind }) => kind === 'rewrite')))
    expect(visibleWords(reply)).toBeLessThanOrEqual(wordLimit);
});
