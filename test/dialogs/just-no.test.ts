import { visibleWords, wordLimit } from '../../src/coaching/rewrite/sixty-words.js';
import { compile } from '../../src/language/engine.js';
import { play, type Step } from './script.js';
import { catalogue, talkWith } from './talk-with.js';

const engine = compile(catalogue);
const asks = /ask|want/i;

const scripts: [name: string, steps: Step[]][] = [
  [
    'told what was asked, it answers with a warm no and a plain one, and one for when they push',
    [
      [
        'She wants me to babysit again on Saturday',
        /Warm: Thanks for asking me\. I won't babysit on Saturday\.[\s\S]*Plain: No, I won't babysit on Saturday\.[\s\S]*push[\s\S]*I've said no/,
      ],
    ],
  ],
  [
    'from the menu it asks one thing',
    [
      ['menu', /\[Just say no\]/],
      ['[Just say no]', asks],
      ['lend him money', /No, I won't lend you money\./],
    ],
  ],
  [
    'typed by name',
    [
      ['just say no', asks],
      ['my mum wants me to come home for Easter', /come home for Easter/],
    ],
  ],
  [
    'with whom and what about, nothing is asked',
    [['How do I say no to my boss about the weekend shift?', /I can't take on the weekend shift/]],
  ],
  [
    'with whom alone, only what was asked is asked, and who it is for stays',
    [
      ['how do I say no to my boss', asks],
      ['work on Saturday', /No, I can't work on Saturday\.[\s\S]*\[Offer one of two\]/],
    ],
  ],
  [
    'upward: the trade-off is a question, or a choice of the person’s own two things',
    [
      ['my boss wants me to work the weekend', /what should wait\?/],
      ['[Offer one of two]', /two/],
      [
        'the audit or the slides by friday',
        /I can do the audit or the slides by Friday, not both\. Which comes first\?/,
      ],
      ['[Back to the no]', /I can't work the weekend/],
    ],
  ],
  [
    'a trade that is none is asked once more, then the no stands',
    [
      ['my boss wants me to work the weekend', ''],
      ['[Offer one of two]', /two/],
      ['the audit', /“or”/],
      ['everything', /I can't work the weekend/],
    ],
  ],
  [
    'what if they push, pressed and typed',
    [
      ['my friend wants to borrow my car', /I don't want you to borrow my car/],
      ['[What if they push?]', /Why not\?”: It's a no/],
      ['[Back to the no]', /borrow my car/],
      ['what if he gets angry', /Why not\?/],
    ],
  ],
  [
    'a limit needs no softening, and people who can help stand below',
    [
      ['he keeps asking me for nudes', /needs no softening|nobody gets to bargain[\s\S]*/],
      ['[What if they push?]', /afraid[\s\S]*\[People who can help\]/],
    ],
  ],
  [
    'a password',
    [
      ['just say no', asks],
      ['my password', /I won't give you my password[\s\S]*stays private/],
    ],
  ],
  [
    'empty, nonsense and not knowing: asked once more, then a no that fits most things',
    [
      ['just say no', asks],
      ['', /do, or to give|said yes/],
      ['qwrtz plmk', /most things|nearly anything[\s\S]*/],
    ],
  ],
  [
    'not known twice',
    [
      ['just say no', asks],
      ["I don't know", /do, or to give|said yes/],
      ["I don't know", /No, I won't do that\./],
    ],
  ],
  [
    'it is not a no after all',
    [
      ['my sister wants me to host Christmas', /host Christmas/],
      ["[It's not a no]", /say to them|should they hear/],
      ['You never ask me what I want at Christmas', /\[Make it mine\]/],
    ],
  ],
  [
    'who it is for can be changed',
    [
      ['They want me to stay late', /I won't stay late/],
      ["it's for my boss", /I can't stay late[\s\S]*\[Offer one of two\]/],
    ],
  ],
  [
    'softer, firmer, another one: other noes, and all of them told only once',
    [
      ['she wants me to babysit on Saturday', /Warm: /],
      [
        'softer',
        /still a no|all the same[\s\S]*Thanks for asking me\. I won't babysit[\s\S]*\[Back to the no\]/,
      ],
      ['too nice', /it's still no/],
      ['another no', /No, thank you\.[\s\S]*doesn't work for me/],
      ['another one', /all the noes|no more/],
      ['[Back to the no]', /Warm: /],
    ],
  ],
  [
    'a limit stays a limit, whichever no',
    [
      ['my boyfriend wants my phone password', /I won't give you my phone password/],
      ['another one', /I don't want that\./],
    ],
  ],
  [
    'what a no brings up: guilt, a reason, a change of mind',
    [
      ['my brother asked me to lend him 500 pounds', ''],
      ['i feel so guilty', /still be right|doesn't mean the no is wrong/],
      ['can i give a reason', /argued with|owe/],
      ['actually i want to say yes', /yes is yours|your own yes/],
      ['what if he gets angry', /Why not/],
    ],
  ],
  [
    'how do I say no, asked after what was asked',
    [['a guy from work asked me out how do i say no', /I don't want to go out with you/]],
  ],
  [
    'saved like anything else',
    [
      ['just say no', asks],
      ['lend him money', ''],
      ['save it', /cookie|remember/i],
      ['yes', /Saved/],
      ['my saved', /lend you money/],
    ],
  ],
  [
    'a press on an older card gets a clear line',
    [
      ['my friend wants to borrow my car', ''],
      ['my friend wants to borrow my bike', /bike/],
      ['[What if they push? @1]', /earlier|type|Type/],
    ],
  ],
  [
    'global words work, and back comes to the question again',
    [
      ['just say no', asks],
      ['privacy', /\[Go on where I was\]/],
      ['back', asks],
      ['lend him money', /lend you money/],
      ['help', /\[/],
    ],
  ],
  [
    'blame typed instead is a draft',
    [
      ['just say no', asks],
      ['You always dump the kids on me', /\[Make it mine\]/],
    ],
  ],
  [
    'danger is answered by safety',
    [['He wants me to send him naked pictures or he will hurt me', /safe|help|hurt/i]],
  ],
];

test.each(scripts)('%s', async (_name, steps) => {
  const replies = await play(steps, talkWith({ engine }));
  for (const reply of replies.filter(({ blocks }) => blocks.some(({ kind }) => kind === 'rewrite')))
    expect(visibleWords(reply)).toBeLessThanOrEqual(wordLimit);
});

test.each([
  'She wants me to stop being so lazy',
  'He wants me to be happy',
  'My dad wants me to believe him',
  'You want me to do everything',
  'my wife asked me to listen',
])('%s: no refusal is offered', async (said) => {
  const [answer] = await talkWith({ engine }).say(said);
  expect(JSON.stringify(answer)).not.toMatch(/just-no-push/);
});
