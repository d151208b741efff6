import { compile } from '../../src/language/engine.js';
import { play, type Step } from './script.js';
import { catalogue, talkWith } from './talk-with.js';

const engine = compile(catalogue);
const draft = 'You never tidy the hall, you slob';

const scripts: [name: string, steps: Step[]][] = [
  [
    'what got better is said first, then one thing; good is told so and why',
    [
      [draft, /\[Try it myself\]/],
      ['[Try it myself]', /your way|Your turn|own words/],
      ['You never tidy the hall', /^[^\n]*“slob”[\s\S]*"never"/],
      [
        "I'm tired when the hall is full of shoes",
        /^[^\n]*“never”[^\n]*\n[^\n]*“I'm tired”[\s\S]*No blame|^[^\n]*no blame|^[^\n]*nothing is left/i,
      ],
      [
        "I'm tired when the hall is full of shoes, because I want to get out early",
        /“because I want to get out early”[\s\S]*(can be said as it is|room to think)/,
      ],
    ],
  ],
  [
    'a try that is no better is not praised',
    [
      [draft, ''],
      ['try it myself', ''],
      ['You never ever tidy the hall you slob', /^(?!.*(gone|took out|Better))[\s\S]*"slob"/],
    ],
  ],
  [
    'the next try is compared with the last one, also after something else was said',
    [
      [draft, ''],
      ['[Try it myself]', ''],
      ['You never tidy the hall', /slob/],
      ['thanks', ''],
      ['[Try it myself @1]', ''],
      ['I get tired when the hall is full of shoes', /^[^\n]*“never”/],
    ],
  ],
  [
    'a statement about something else is a new draft',
    [
      [draft, ''],
      ['[Try it myself]', ''],
      ['You always leave me waiting at the station', /\[Make it mine\]/],
    ],
  ],
  [
    'a rewrite stays on offer',
    [
      [draft, ''],
      ['[Try it myself]', ''],
      ['You always leave the hall to me', /\[Show a rewrite\]/],
      ['[Show a rewrite]', /\[Make it mine\]/],
    ],
  ],
  [
    'not knowing how is met with a way to begin, and the tries go on',
    [
      [draft, ''],
      ['[Try it myself]', ''],
      ["I don't know", /Start with|Begin with|frame[\s\S]*\[Show a rewrite\]/],
      ["I'm tired when the hall is full of shoes", /No blame|no blame|nothing is left|“never”/],
    ],
  ],
  [
    '“I feel that you are rude” is a try, and no new draft',
    [
      [draft, ''],
      ['[Try it myself]', ''],
      ['I feel that you are rude', /\[Show a rewrite\]/],
      ["I'm tired when the hall is full of shoes", /No blame|no blame|nothing is left|gone/],
    ],
  ],
  ['without a draft there is nothing to try', [['try it myself', /say to someone|hear/]]],
  [
    'a press for a draft long gone',
    [[{ kind: 'pressed', action: 'try-myself', value: { draft: 'd99' }, inputs: {} }, /type|Type/]],
  ],
];

test.each(scripts)('%s', async (_name, steps) => {
  await play(steps, talkWith({ engine }));
});
