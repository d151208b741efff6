import { compile } from '../../src/language/engine.js';
import { play, type Step } from './script.js';
import { catalogue, talkWith } from './talk-with.js';

const engine = compile(catalogue);
const asks = /What did they say|Which words|word for word/;

const scripts: [name: string, steps: Step[]][] = [
  [
    'what may be behind it is asked, the sting is marked, and the answer does not defend',
    [
      [
        "she said I'm selfish and never think of anyone",
        /(?:Could|Might|guess)[\s\S]*\?[\s\S]*selfish[\s\S]*I can see this matters to you\. Hearing “selfish” hurt\. What was it that I did\?/,
      ],
    ],
  ],
  [
    'asked for their words',
    [
      ['how should I reply to this', asks],
      ['you never listen to me', /I can see this matters to you\.[\s\S]*Which time/],
    ],
  ],
  ...(
    [
      ['yes', /keep that in mind|good to know/],
      ["I think he's just stressed", /keep that in mind|good to know/],
      ['no', /leave my guess|only guessed/],
      ['no, angry', /leave my guess|only guessed/],
      ["I don't know", /don't have to know|from outside/],
      ['maybe', /don't have to know|from outside/],
      ['yes, maybe', /don't have to know|from outside/],
    ] as const
  ).map(([typed, back]): [string, Step[]] => [
    `the guess is answered: ${typed}`,
    [
      ["she said I'm selfish and never think of anyone", ''],
      [typed, back],
      ['[Show me that again]', /Hearing “selfish” hurt/],
    ],
  ]),
  [
    'a verdict without a hard word may sting all the same',
    [['my boss said I am not leadership material', /still sting|how it felt/]],
  ],
  [
    'firmer, and no reply tonight, lie closed',
    [['he said you are lazy', /\(Firmer [\s\S]*\(No reply tonight [\s\S]*tomorrow/]],
  ],
  [
    'at work',
    [['my boss said my work is sloppy and lazy', /important to you|stick to what happened|leave it/i]],
  ],
  [
    'one true thing comes first',
    [
      ['she said you never help', ''],
      ['[Part of it is true]', /starting with “I”|Start with “I”/],
      ['yes, I was late on Monday but she could have called', /You're right, I was late on Monday\./],
    ],
  ],
  [
    'a true thing that is no line is asked for once more',
    [
      ['she said you never help', ''],
      ['[Part of it is true]', ''],
      ['Monday', /beginning with “I”|starting with “I”/],
      ['I was late', /You're right, I was late\./],
    ],
  ],
  ['a limit is accepted', [['she said she needs space, please stop texting me', /respect|tell you today/]]],
  ['abuse told is answered by safety', [["he said he'll hit me if I tell anyone", /hurt you|safe/i]]],
  [
    'and so is abuse in the words themselves',
    [
      ['how should I reply to this', asks],
      ["you're not allowed to see your friends anymore", /wording problem|safe with this person/i],
    ],
  ],
  [
    'a demand to the person is not answered as their own',
    [
      ['how should I reply to this', asks],
      ['give me your phone password right now', /Are you safe/],
    ],
  ],
  [
    'names enough: it need not be answered',
    [
      [
        'he said: you are stupid, ugly and pathetic',
        /wording problem|don't owe[\s\S]*\[People who can help\]/,
      ],
    ],
  ],
  [
    'an insult that was said is not taken for one to the coach',
    [
      ['You never call me', ''],
      ['how should I reply to this', asks],
      ["you're useless", /hurt|happened/],
    ],
  ],
  [
    'nothing typed, and words of the coach',
    [
      ['how should I reply to this', asks],
      ['😡', /need their words|no words/],
      ['menu', /Mend it:/],
    ],
  ],
  [
    'an older card',
    [
      ['she said you never help', ''],
      ['he told me that I ruin everything', ''],
      ['[Part of it is true @1]', /earlier|type|Type/],
    ],
  ],
  [
    'the answer can be saved by typing',
    [
      ['she said you never help', ''],
      ['save it', /All right\?/],
      ['yes', /Saved/],
    ],
  ],
  [
    'a plain message stays a draft',
    [
      [
        "he said he'd be home at eight and he wasn't",
        (reply) => expect(JSON.stringify(reply)).not.toContain('No reply tonight'),
      ],
    ],
  ],
];

test.each(scripts)('%s', async (_name, steps) => {
  await play(steps, talkWith({ engine }));
});
