import { play, type Step } from './script.js';

const scripts: [name: string, steps: Step[]][] = [
  [
    'a question is answered, with where it comes from',
    [['What is emotional safety?', /laughed at[\s\S]*Where this comes from[\s\S]*Calm/]],
  ],
  ['asked in other words', [['what is the right way to apologise', /without “but”/]]],
  ['asked politely', [['Can you explain reflective listening?', /say back/]]],
  [
    'asked for, then typed',
    [
      ['ask a question', /like to know|Ask away/],
      ['forgiveness', /No\. Forgiving is yours/],
    ],
  ],
  [
    'not known is said, and nothing is made up',
    [
      ['I have a question', ''],
      ['How do I file my taxes?', /don't know|won't guess/],
    ],
  ],
  [
    'one question leads to the next, known or not; what is no question is for somebody',
    [
      ['ask', ''],
      ['What is trust?', /Trust is/],
      ['What is the capital of France?', /don't know|won't guess/],
      ['should I text or call', /risk|harm/],
      ['You never listen to me', /risk|harm/],
      ['[No]', /face to face or by phone/],
    ],
  ],
  [
    'near, but not that',
    [
      ['ask', ''],
      ['looking at messages on the internet', /near|one of these/],
    ],
  ],
  [
    'words for somebody can be found, whatever was read',
    [
      ['ask', ''],
      ['how do I bring up money with my partner', /words/],
      ['how do I tell her about the loan', /words/],
      ['How do I file my taxes?', /^(?![\s\S]*words)/],
    ],
  ],
  [
    'which question it answers is said, unless it was that one',
    [
      ['how do I rebuild trust after I cheated?', /Can trust come back after betrayal\?\nIt can/],
      ['What is trust?', /^Trust is expecting/],
    ],
  ],
  [
    'no question comes to mind',
    [
      ['ask a question', ''],
      ["I don't know", /\?\][\s\S]*\?\][\s\S]*\?\]/],
      ['forgiveness', /Forgiving is yours/],
    ],
  ],
  [
    'asked for a question, a reproach is still a draft',
    [
      ['ask a question', ''],
      ['You always forget the milk', 'I guessed frustrated'],
    ],
  ],
  ['a reproach with a question mark is a draft', [['Why do you never listen to me?', /argue|Save it/]]],
  [
    'an answer that is gone',
    [[{ kind: 'pressed', action: 'answer', value: { answer: 'toString' }, inputs: {} }, /type|Type/]],
  ],
];

test.each(scripts)('%s', async (_name, steps) => {
  await play(steps);
});
