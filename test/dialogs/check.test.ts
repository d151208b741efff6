import { compile } from '../../src/language/engine.js';
import { play, type Step } from './script.js';
import { catalogue, talkWith } from './talk-with.js';

const engine = compile(catalogue);

const scripts: [name: string, steps: Step[]][] = [
  [
    'the draft is given with it: the verdict first, then the parts, then a rewrite offered',
    [
      [
        'check this: You never ring me back',
        /^[^\n]*“never”[^\n]*\n\(Part by part[\s\S]*Feeling: not there yet[\s\S]*\[Show a rewrite\]/,
      ],
      ['[Show a rewrite]', /\[Make it mine\]/],
    ],
  ],
  [
    'a good one is fine, because',
    [
      [
        'can you check my text: I was sad when you left before the cake, because I wanted to share it with you.',
        /^[^\n]*([Ff]ine|No need)[^\n]*\n\(Part by part[\s\S]*Feeling: fine\. “I was sad”[\s\S]*\[Copy\]\n\[Save it\]$/,
      ],
    ],
  ],
  [
    'asked for when it is not given',
    [
      ['check my draft', /paste|words/],
      ['You forgot the cake', /“forgot”|one part/i],
    ],
  ],
  [
    'from the menu, and the last one is a press away',
    [
      ['You never ring me back', ''],
      ['menu', /\[Check my draft\]/],
      ['[Check my draft]', /\[Check my last one\]/],
      ['[Check my last one]', /“never”/],
    ],
  ],
  [
    '“is this ok?” after a card is about the words on it',
    [
      ['You never ring me back', ''],
      ['is this ok?', /checked this one|said as it is[\s\S]*Part by part/],
    ],
  ],
  [
    'something else said instead is answered',
    [
      ['check my draft', ''],
      ['hello', /say to|mind|out/],
    ],
  ],
  [
    'no draft at all',
    [
      ['check my draft', ''],
      ['🙃', /words/],
    ],
  ],
  ['a limit is fine', [['check this: Stop shouting at me', /fine|No need[\s\S]*limit|line/i]]],
  ['“check your tone” is meant for somebody', [['Check your tone, you always shout', /\[Make it mine\]/]]],
];

test.each(scripts)('%s', async (_name, steps) => {
  await play(steps, talkWith({ engine }));
});
