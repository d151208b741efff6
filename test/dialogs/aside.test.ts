import { play, type Step } from './script.js';

const draft = 'You never listen to me';

const scripts: [name: string, steps: Step[]][] = [
  [
    'calm works while something is asked, and the draft waits',
    [
      [draft, ''],
      ['[other]', /word/],
      ['calm', /\[Back to my draft\]/],
      ['[Back to my draft]', 'short, for general'],
    ],
  ],
  ['what if, said to them, is a draft', [['What if you always forget me', 'I guessed frustrated']]],
  ['another language', [['can you say it in Hindi?', /English/]]],
  [
    'an order about how to talk is a draft, no wish',
    [['Change the way you always talk to me', 'I guessed frustrated']],
  ],
  [
    'to be told they are right: no verdict, and nothing called a request',
    [
      ['my husband is wrong and i want you to say so', /one side|who's right|no judge/],
      ['just tell me im right', /one side|who's right|no judge/],
      [draft, ''],
      ['im right arent i', /\[Back to my draft\]/],
    ],
  ],
  [
    'safe, when nobody has asked: no told thing, and people stay a press away',
    [
      ['yes I am safe', /glad|good to know|Good,[\s\S]*\[People who can help\]/],
      ['im safe', /^(?!.*say something to about it)[\s\S]*\[People who can help\]/],
      [draft, ''],
      ['nobody is hurting me', /\[Back to my draft\]/],
    ],
  ],
  ['doubt', [["this won't work", /less to argue|more likely/]]],
  ['nothing is ever sent', [['send it', /never send|can't send/]]],
  [
    'somebody to talk to: people are a press away',
    [['i just need someone to talk to', /\[People who can help\]/]],
  ],
  [
    'a hard day: nothing has to be said, and a quiet minute is near',
    [
      ["I'm having a really bad day", /\[A minute to get calm\]\n\[People who can help\]/],
      ['i just want to cry', /\[A minute to get calm\]/],
    ],
  ],
  ['a bad day that somebody made is a draft', [['You always give me a bad day', 'I guessed frustrated']]],
  [
    'nothing to check',
    [
      ['check my draft', ''],
      ["I don't have one yet", /did they do/],
    ],
  ],
  ['the name of a door of the menu', [['a minute to get calm', /\[Breathe with me\]/]]],
  ['afraid of what may come', [["I don't want to get fired", /not yet|wait/]]],
  ['named what it is about', [["no wait, it's about the money", /last time|did they do/]]],
  ['about time is no topic', [["It's about time you always helped", 'I guessed frustrated']]],
  ['not knowing, with nothing said yet', [['idk', /did they do/]]],
  ['whom it is for, in one word', [['husband', /rough|stood in front|first, nice|comes? out/]]],
  [
    'go on where I was, from anything looked into in passing',
    [
      ['reframe', ''],
      ["She'll leave me", ''],
      ['are you a bot', /\[Go on where I was\]/],
      ['[Go on where I was]', /speaks for it/],
    ],
  ],
  ['who is right', [['am I overreacting?', /can't judge|don't know who's right/]]],
  ['worn out: people are a press away', [["I can't do this anymore", /\[People who can help\]/]]],
  ['no idea how to begin', [["I don't know where to start", /what did they do/i]]],
  ['something else entirely', [['tell me a joke', /words for someone|only do one thing/]]],
  [
    'not right',
    [
      [draft, ''],
      ["that's not what I meant", /one line[\s\S]*\[Back to my draft\]/i],
    ],
  ],
  [
    'scolding the coach',
    [
      [draft, ''],
      ['this app is useless', /program|sorry/],
    ],
  ],
  [
    'words that may be for the coach or for them: both are offered',
    [
      [draft, ''],
      ["you're useless", /\[It's for someone\]/],
      ["[It's for someone]", /useless|a bit more|Who is it for|what to do with that|about\?|too little/],
    ],
  ],
  [
    'and let be when the talk goes on',
    [
      [draft, ''],
      ["you're useless", /\[It's for someone\]/],
      ['You always forget the milk', 'I guessed frustrated'],
      ["[It's for someone @2]", /earlier|type them|type it/i],
    ],
  ],
  ['with nothing said yet they are a draft', [["you're useless, you slob", 'upset']]],
  [
    'a short sound after a card is no draft',
    [
      [draft, ''],
      ['lol', /\[Back to my draft\]/],
      ['why', /argue with/],
    ],
  ],
  [
    'a short sound is never consent',
    [
      [draft, ''],
      ['[Save it]', /All right\?/],
      ['whatever', /^(?!Saved)/],
      ['erase everything', /Clear them/],
      ['hmm', /^(?!.*erased)/],
      ['why', /argue with/],
    ],
  ],
  [
    'asked for a feeling, a word to the coach is none',
    [
      [draft, ''],
      ['[other]', /word/],
      ['too long', /^(?!.*Got it)/],
    ],
  ],
];

test.each(scripts)('%s', async (_name, steps) => {
  await play(steps);
});

const wishes: [typed: string, back: string | RegExp][] = [
  ['firmer please', /irm[\s\S]*firmer, for general/],
  ['can you make it softer?', 'Change any word'],
  ["that's too long", 'Change any word'],
  ['no feeling words please', /any word/],
  ['i would never say that', /your/],
  ['Who is it for?', '[my partner]'],
  ["it's for my husband", 'for partner'],
  ['my boss', 'for manager'],
];

test.each(wishes)('after a draft, “%s” is about that draft', async (typed, back) => {
  await play([
    [draft, ''],
    [typed, back],
  ]);
});

test('a way asked for stays in front', async () => {
  await play([
    [draft, ''],
    ['firmer', 'firmer, for general'],
    ['hurt', /firmer, for general: I get hurt/],
  ]);
});

test('whom it is for can be said first', async () => {
  await play([
    ['my mum', /Type|type|say|Put/],
    [draft, 'for parent'],
  ]);
});

test('a wish without a draft is asked for one', async () => {
  await play([['shorter', /say to someone|say to them|hear/]]);
});
