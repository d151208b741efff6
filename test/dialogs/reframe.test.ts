import { play, type Step } from './script.js';

const begun: Step[] = [
  ['reframe', /thought/],
  ["She'll leave me for sure", /speaks for it/],
  ['She was quiet at dinner', /stand/],
];

const scripts: [name: string, steps: Step[]][] = [
  [
    'a thought looked at twice',
    [
      ...begun,
      ["[It's thin]", /against|doesn't fit/],
      ['She said she had a headache', /kinder/],
      ['Maybe she was tired, and we are fine', /easier to live with|believe the second/],
    ],
  ],
  ['the name of a button, typed', [...begun, ['partly', /against|doesn't fit/]]],
  [
    'sweeping, then taken as it is',
    [
      ...begun,
      ['[Partly]', ''],
      ['nothing', ''],
      ['She would never leave me', /big|smaller/],
      ['She never would', /Second thought|second/],
    ],
  ],
  ['it stands: then it is not the thought', [...begun, ['[It stands]', /limit|allowed to name/]]],
  [
    'what speaks against it, told instead of how far it stands',
    [
      ...begun,
      ['She has an exam tomorrow', /kinder/],
      ['Maybe she was only tired', /easier to live with|for today/],
    ],
  ],
  ['it stands, with why', [...begun, ['yes, she said so herself', /limit|allowed to name/]]],
  ['it does not quite, with why', [...begun, ['not really, she was on the phone', /against|doesn't fit/]]],
  ['it stands, typed', [...begun, ['yes', /limit|allowed to name/]]],
  [
    'no kinder thought: what a friend would hear, then leave it',
    [
      ...begun,
      ['no', ''],
      ['idk', /kinder/],
      ['no idea', /friend|like having/],
      ["I don't know", /leave it|sleep|settled/i],
    ],
  ],
  [
    'no thought to look at',
    [
      ['reframe', ''],
      ["I don't know", /nothing to take apart|come back|comes back/],
    ],
  ],
  [
    'one step back, and one more, and out',
    [...begun, ['[Go back]', /speaks for it/], ['back', /thought/], ['go back', /start|begins|before/]],
  ],
  [
    'an answer changed after going back counts',
    [
      ...begun,
      ['back', ''],
      ['back', ''],
      ['He laughs at me', ''],
      ['I heard him', /stand/],
      ['partly', ''],
      ['he was tired', ''],
      ['Maybe he laughs at much', /First thought: He laughs at me/],
    ],
  ],
  [
    'help and calm in the middle, and then on where it was',
    [
      ...begun,
      ['help', /\[Go on where I was\]/],
      ['calm', ''],
      ['back', /stand/],
      ['[Partly]', /against|doesn't fit/],
    ],
  ],
  [
    'left for words to somebody, it is over',
    [
      ...begun,
      ['You always forget the milk', 'I guessed frustrated'],
      ['back', /^(?!.*stand)[\s\S]*\[Back to my draft\]/],
    ],
  ],
  ['stopped, it is over', [...begun, ['stop', ''], ['back', /^(?![\s\S]*It stands)/]]],
  [
    'what? gets an example, and the question once more',
    [
      ['reframe', ''],
      ['what do you mean?', /instance|one thought/],
      ["She'll leave me", /speaks for it/],
    ],
  ],
  [
    'nothing speaks for it: on to the other side',
    [
      ['reframe', ''],
      ["She'll leave me", ''],
      ["I don't know", /(?:tells you|a worry)[\s\S]*(?:against|doesn't fit)/],
    ],
  ],
  [
    'thanks is no thought',
    [
      ['reframe', ''],
      ['thanks', /help|welcome|time|hard part/],
      ['back', /thought/],
    ],
  ],
  [
    'a button of a card long gone',
    [[{ kind: 'pressed', action: 'reframe-stands', value: { stands: 'yes' }, inputs: {} }, /type|Type/]],
  ],
];

test.each(scripts)('%s', async (_name, steps) => {
  await play(steps);
});
