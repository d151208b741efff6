import { compile } from '../../src/language/engine.js';
import { play, type Step } from './script.js';
import { catalogue, talkWith } from './talk-with.js';

const engine = compile(catalogue);
const asked = /What|come|came/;

const scripts: [name: string, steps: Step[]][] = [
  [
    'asked what was said, then two lines without a “but”',
    [
      ['I already said it', asked],
      [
        "you never listen to me and you're so selfish",
        /I called you selfish[\s\S]*\[Copy\][\s\S]*\[Another next step\]/,
      ],
    ],
  ],
  [
    'what was sent is no answer to what it said',
    [
      ['I already sent it', asked],
      ['a text', /one plain line|didn't get that|starting with “I”/],
      ["you're so selfish", /I called you selfish/],
    ],
  ],
  ['the starter opens it', [['I already sent it', asked]]],
  [
    'nothing is asked that is told already',
    [['I shouted at him last night and I feel terrible', /I shouted at you last night\. /]],
  ],
  [
    'to a child',
    [['yelled at my daughter this morning', /I yelled at you\. I'm sorry\. Shall we start again\?/]],
  ],
  [
    'at work',
    [['I snapped at my boss in the meeting', /I snapped at you in the meeting\. That was out of line/]],
  ],
  ['as a text', [['I texted my sister that she is selfish', /I texted you that you are selfish/]]],
  [
    'other ways lie closed in the card',
    [['I shouted at him', /\(Other ways As a text: [\s\S]*To a child: [\s\S]*At work: /]],
  ],
  [
    'where it is known whom it is for, only ways that fit them',
    [['I shouted at my wife', /\(Other ways As a text: (?![\s\S]*(?:To a child|At work): )/]],
  ],
  ['why, with its source', [['I shouted at him', /Own your mistakes and repair early/]]],
  [
    'another next step',
    [
      ['I shouted at him', /step out/],
      ['[Another next step]', /talk about it again tonight/],
      ['another one', /just listen/],
    ],
  ],
  [
    'their part is kept for another talk, and the way back is there',
    [
      ['I shouted at her but she started it', /I shouted at you\./],
      ['but she always starts it', /their own|talk of its own|its own talk|right about that/i],
      ['[Back to my part]', /I shouted at you\./],
    ],
  ],
  [
    'defending before anything was told',
    [
      ['I already said it', asked],
      ['but she started it', /your part/],
      ['I called her lazy', /I called you lazy/],
    ],
  ],
  [
    'their part can be taken up as words for them',
    [
      ['I shouted at him', ''],
      ['[And their part?]', /\[Now my side\]/],
      ['[Now my side]', /say to them/],
      ['you never help with the kids', /help/],
    ],
  ],
  [
    'no apology for a limit',
    [
      ['I already said it', asked],
      ["Don't call me at work", /limit|line/],
      ['[I said it harshly]', /mean what I said|stands/],
    ],
  ],
  [
    'no apology for what was right',
    [
      ['I already sent it', asked],
      ['I was worried when I could not reach you', /fair|Hard|plain/],
    ],
  ],
  [
    'something awful is too little to own',
    [
      ['I said something awful to my mum', /one line|Which words/],
      ['I told her she was a bad mother', /I told you you were a bad mother/],
    ],
  ],
  [
    'with a draft there, which words did they get?',
    [
      ['You never listen to me', ''],
      ['I already sent it', /\[My own words\][\s\S]*\[The words you gave me\][\s\S]*\[Something else\]/],
      ['[My own words]', /I (?:said|wrote) you never listen to me/],
    ],
  ],
  [
    'the words of the card need no repair',
    [
      ['You never listen to me', ''],
      ['I already sent it', ''],
      ['the second one', /nothing to take back|own nothing/],
    ],
  ],
  [
    'words typed instead of pressing a button',
    [
      ['You never listen to me', ''],
      ['I already sent it', ''],
      ['I called him an idiot', /I called you an idiot/],
    ],
  ],
  [
    'too little, and I don’t know',
    [
      ['I already said it', asked],
      ["I don't know", /plain|Start with|starting/],
      ['stuff', /plain|Start with|starting/],
      ['shut up', /I told you to shut up/],
    ],
  ],
  [
    'global words work while it asks',
    [
      ['I already said it', asked],
      ['help', /\[/],
    ],
  ],
  [
    'back goes back to the repair',
    [
      ['I shouted at him', ''],
      ['back', /\[Back to my part\]/],
      ['[Back to my part]', /I shouted at you\./],
    ],
  ],
  [
    'a press on an older repair',
    [
      ['I shouted at him', ''],
      ['I lied to my wife', /I lied to you/],
      ['[Another next step @1]', /earlier|type|Type/],
    ],
  ],
  [
    'it can be saved',
    [
      ['I shouted at him', ''],
      ['save it', /All right\?/],
      ['yes', /Saved/],
    ],
  ],
  [
    'back asks again what was asked before',
    [
      ['I already said it', asked],
      ['I called her lazy', /I called you lazy/],
      ['back', asked],
      ['I called her selfish', /I called you selfish/],
    ],
  ],
  [
    'looked elsewhere, and back to the question',
    [
      ['I already said it', asked],
      ['privacy', /\[Go on where I was\]/],
      ['back', asked],
      ['I shouted at him', /I shouted at you\./],
      ['privacy', ''],
      ['[Go on where I was]', /I shouted at you\./],
    ],
  ],
  [
    'which words it was is asked again on the way back',
    [
      ['You never listen to me', ''],
      ['I already sent it', /\[My own words\]/],
      ['[My own words]', /you never listen to me/],
      ['back', /\[My own words\]/],
    ],
  ],
  ['danger told is answered by safety', [['I hit her last night and I feel terrible', /hurt/]]],
];

test.each(scripts)('%s', async (_name, steps) => {
  await play(steps, talkWith({ engine }));
});
