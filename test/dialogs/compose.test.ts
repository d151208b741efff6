import { visibleWords, wordLimit } from '../../src/coaching/rewrite/sixty-words.js';
import { compile } from '../../src/language/engine.js';
import { play, type Step } from './script.js';
import { catalogue, choicesOf, talkWith, textOf } from './talk-with.js';

const engine = compile(catalogue);
const talk = () => talkWith({ engine });
const draft = 'You never help me with the dishes';

const scripts: [name: string, steps: Step[]][] = [
  [
    'feeling, what happened, need, request: then the whole beside the first version',
    [
      [draft, /\[Make it mine\]/],
      ['[Make it mine]', /feel[\s\S]*\[angry\][\s\S]*\[I don't know\]/],
      ['tired and a bit sad', /last time/i],
      ['on sunday i washed up alone while he watched the match', /matter|behind|need/],
      ['I want us to share the work', /ask|thing/],
      [
        'dry up with me on sundays',
        /“?On Sunday I washed up alone while you watched the match, and I felt tired and a bit sad\. I want us to share the work\. Could you dry up with me on sundays\?[\s\S]*Before:[\s\S]*never/,
      ],
    ],
  ],
  [
    'everything can be pressed',
    [
      [draft, ''],
      ['[Make it mine]', ''],
      ['[angry]', ''],
      ['[It happens a lot]', ''],
      ['[I need the work at home to be shared]', ''],
      [
        '[Ask for nothing]',
        /I feel angry when you don't help me with the dishes, because I need the work at home to be shared\. It happens a lot\./,
      ],
    ],
  ],
  [
    'a part of the finished statement changed by naming it',
    [
      [draft, ''],
      ['[Make it mine]', ''],
      ['[angry]', ''],
      ['[It happens a lot]', ''],
      ['skip', ''],
      ['dry up with me', /angry/],
      ['change the feeling', /\[angry\][\s\S]*\[I don't know\]/],
      ['tired', /tired/],
      ['can I change what I ask?', /\[Ask for nothing\]/],
    ],
  ],
  [
    'what the draft says already is not asked for',
    [
      ["I'm so angry that you sold my bike without asking me", ''],
      ['make it mine', /already says|says already[\s\S]*(matter|behind|need)/],
    ],
  ],
  [
    'words a camera would not have seen are asked about once, then taken as they can be said',
    [
      [draft, ''],
      ['[Make it mine]', ''],
      ['[tired]', ''],
      ['you never do anything in this house', /“never”[\s\S]*camera|“never”[\s\S]*see or hear/],
      ['you always leave the pans to me', /matter|behind|need/],
      ['skip', ''],
      ['nothing', /I feel tired when you leave the pans to me/],
    ],
  ],
  [
    'a time alone is asked what happened then, and is kept',
    [
      [draft, ''],
      ['[Make it mine]', ''],
      ['[tired]', ''],
      ['last night', /Last night/],
      ['you went to bed and left the pans', ''],
      ['skip', ''],
      ['nothing', 'I felt tired last night when you went to bed and left the pans'],
    ],
  ],
  [
    'how often is an answer',
    [
      [draft, ''],
      ['[Make it mine]', ''],
      ['[tired]', ''],
      ['four times this week', ''],
      ['skip', ''],
      ['nothing', "It's happened four times this week."],
    ],
  ],
  [
    'what they did, said as a feeling, gets a note; it may stay',
    [
      [draft, ''],
      ['[Make it mine]', ''],
      ['used', /“Used”[\s\S]*\[hurt\][\s\S]*\[angry\][\s\S]*\[Leave it as it is\]/],
      ['[Leave it as it is]', /last time/i],
    ],
  ],
  [
    'or is changed',
    [
      [draft, ''],
      ['[Make it mine]', ''],
      ['used', /“Used”/],
      ['hurt', /last time/i],
    ],
  ],
  [
    'a thought is no feeling',
    [
      [draft, ''],
      ['[Make it mine]', ''],
      ["I feel like you've given up", /thought|think/],
      ['sad', /last time/i],
    ],
  ],
  [
    'not knowing is an answer, and so is the body',
    [
      [draft, ''],
      ['[Make it mine]', ''],
      ["I don't know", /Not knowing|answer too/],
      ['back', /feel|like for you/],
      ['my stomach turns', /last time|When/],
    ],
  ],
  [
    'any part can be changed, by button and by name; typing a feeling changes the feeling',
    [
      [draft, ''],
      ['[Make it mine]', ''],
      ['tired', ''],
      ['skip', ''],
      ['rest', ''],
      ['nothing', /I'm tired, because I need rest/],
      ['[What happened]', /last time|When/i],
      [
        'you went out on Friday and left me with the pans',
        /I felt tired when you went out on Friday and left me with the pans, because I need rest/,
      ],
      ['really angry', /I felt really angry when/],
      ['what i ask', /ask|thing/],
      ['do them with me', /Could you do them with me\?/],
    ],
  ],
  [
    'the form can be switched, and asks for what it lacks',
    [
      [draft, ''],
      ['[Make it mine]', ''],
      ['tired', ''],
      ['on sunday you left the pans', ''],
      ['rest', ''],
      ['nothing', /I felt tired/],
      ['[What it does to me]', /When you left the pans on Sunday, I felt tired, because I need rest/],
      ['[With a request]', /ask|thing/],
      ['wash them with me', /Could you wash them with me\?/],
      ['[As a must]', /has to (happen|be done)/],
      [
        'the pans done before bed',
        /I need the pans done before bed, because I need rest\. What's in the way, and how can I help\?/,
      ],
      ['short', /I felt tired on Sunday when you left the pans/],
    ],
  ],
  [
    'back goes one step back; from the first step it is the global back',
    [
      [draft, ''],
      ['[Make it mine]', ''],
      ['tired', /last time|When/i],
      ['go back', /back[\s\S]*(feel|like for you)/i],
      ['back', /\[Back to my draft\]/],
    ],
  ],
  [
    'stopped and gone on with later in the sitting',
    [
      [draft, ''],
      ['[Make it mine]', ''],
      ['tired', ''],
      ['stop', /\[Go on with mine\]/],
      ['privacy', ''],
      ['continue', /(where we were|where you stopped|still here)[\s\S]*(last time|When)/i],
      ['you left the pans', /matter|behind|need/],
      ['thanks', ''],
      ['[Make it mine @1]', /(matter|behind|need)/],
    ],
  ],
  [
    'changing one’s mind: a new statement is a new draft, and the half made one waits',
    [
      [draft, ''],
      ['[Make it mine]', ''],
      ['You always leave me waiting at the station', /\[Make it mine\]/],
      ['resume', /feel|like for you/],
    ],
  ],
  [
    'nonsense and silence are asked again',
    [
      [draft, ''],
      ['[Make it mine]', ''],
      ['tired', ''],
      ['🙃', /fit that in|can't place/],
      ['', /fit that in|can't place/],
      ['you left the pans', /matter|behind|need/],
    ],
  ],
  [
    'a button of an older question still works',
    [
      [draft, ''],
      ['[Make it mine]', ''],
      ['[tired]', ''],
      ['you left the pans', ''],
      ['[angry @2]', /matter|behind|need/],
      ['skip', ''],
      ['nothing', /I felt angry when you left the pans/],
    ],
  ],
  [
    'a card of a statement long gone gets a clear line',
    [
      [
        {
          kind: 'pressed',
          action: 'compose-answer',
          value: { statement: 'h99', topic: 'need', words: 'x' },
          inputs: {},
        },
        /type|Type/,
      ],
    ],
  ],
  [
    'an old “Go back” with nothing to go back to goes on where it is',
    [
      [draft, ''],
      ['[Make it mine]', ''],
      ['tired', /\[Go back\]/],
      ['[Go back]', /feel|like for you/],
      ['[Go back @3]', /feel|like for you/i],
    ],
  ],
  [
    'a press with nothing in it is answered',
    [
      [draft, ''],
      [{ kind: 'pressed', action: 'compose', value: { draft: 'd99' }, inputs: {} }, /type|Type/],
      [{ kind: 'pressed', action: 'compose-form', value: {}, inputs: {} }, /type|Type/],
    ],
  ],
  [
    'step by step without a draft, from the menu',
    [
      ['menu', /\[Build it step by step\]/],
      ['[Build it step by step]', /\[angry\]/],
      ['worried', /what/i],
      ['my son came home at two without a call', /matter|behind|need/],
      ['skip', ''],
      [
        'text me when it gets late',
        /You came home at two without a call, and I felt worried\. Could you text me when it gets late\?/,
      ],
    ],
  ],
  [
    'downward nothing that weighs is said',
    [
      ['my son', ''],
      ['You never do your homework', ''],
      ['[Make it mine]', (reply) => expect(choicesOf(reply).map(({ label }) => label)).not.toContain('hurt')],
      ['hurt', /“Hurt”/],
      ['worried', /last time|When/i],
    ],
  ],
  [
    'upward the ask comes first, and it need not be said at all',
    [
      ['my boss', ''],
      ['You always give me work on Friday afternoon', ''],
      ['[Make it mine]', ''],
      ['stressed', ''],
      ['on friday you gave me the tender at four', ''],
      ['skip', (reply) => expect(choicesOf(reply).map(({ label }) => label)).not.toContain("It's a must")],
      [
        'could you tell me by noon?',
        /^[^\n]*\nCould you tell me by noon\? On Friday you gave me the tender at four[\s\S]*(not to raise|Not raising)/,
      ],
    ],
  ],
  [
    'saved like any draft',
    [
      [draft, ''],
      ['[Make it mine]', ''],
      ['tired', ''],
      ['you left the pans', ''],
      ['skip', ''],
      ['nothing', /I felt tired when you left the pans/],
      ['[Save it]', /cookie/],
      ['yes', /Saved/],
      ['my saved', /I felt tired when you left the pans/],
    ],
  ],
  [
    'global words work at every step',
    [
      [draft, ''],
      ['[Make it mine]', ''],
      ['help', /\[Back to my draft\]/],
      ['continue', /feel|like for you/],
      ['tired', ''],
      ['menu', /\[Go on where I was\]/],
      ['start over', ''],
      ['continue', /at the start|Nothing lies before|where it begins/],
    ],
  ],
];

test.each(scripts)('%s', async (_name, steps) => {
  await play(steps, talk());
});

const happened = /last time|When|happened/i;
const feels = /feel|like for you|Which feeling/i;
const matters = /matter|behind|need/i;
const askedOf = /ask|thing/i;
const begun: Step[] = [
  ['menu', ''],
  ['[Build it step by step]', feels],
];

/** Every question, with what leads to it and what brings it about again. */
const questions: [name: string, to: Step[], asked: RegExp, answer: string, next: RegExp][] = [
  ['feeling', begun, feels, 'worried', happened],
  ['what happened', [...begun, ['worried', happened]], happened, 'you came home at two', matters],
  [
    'why it matters',
    [...begun, ['worried', happened], ['you came home at two', matters]],
    matters,
    'I could not sleep',
    askedOf,
  ],
  [
    'what to ask',
    [...begun, ['worried', happened], ['you came home at two', matters], ['I could not sleep', askedOf]],
    askedOf,
    'text me when it gets late',
    /Could you text me when it gets late\?/,
  ],
];

describe.each(questions)('wrong turns at the question for %s', (_name, to, asked, answer, next) => {
  test.each<[name: string, steps: Step[]]>([
    ['nothing typed', [['', asked]]],
    ['nonsense', [['🙃🙃', asked]]],
    ['a sound', [['hmm', asked]]],
    ['a yes to no question', [['yes', asked]]],
    [
      'looked elsewhere, and back',
      [
        ['privacy', /\[Go on where I was\]/],
        ['[Go on where I was]', asked],
      ],
    ],
    [
      'looked elsewhere, and “back” typed',
      [
        ['what can you do', /Go on where I was/],
        ['back', asked],
      ],
    ],
    [
      'stopped, and resumed',
      [
        ['stop', /\[Go on with mine\]/],
        ['[Go on with mine]', asked],
      ],
    ],
    [
      'a new draft in the middle',
      [
        ['You are so lazy', new RegExp(`\\[Make it mine\\]|${asked.source}`, 'i')],
        ['continue', asked],
      ],
    ],
    ['whom it is for, instead', [['my boss', asked]]],
    ['who it was, instead', [['it was my sister', asked]]],
  ])('%s: asked again, and gone on with', async (_turn, steps) => {
    const here = talk();
    await play([...to, ...steps, [answer, next]], here);
  });

  test('not known: left out, and on', async () => {
    const [last] = (await play([...to, ["I don't know", '']], talk())).slice(-1);
    expect(textOf(last!)).not.toMatch(/can't place|fit that in/);
  });
});

const more: [name: string, steps: Step[]][] = [
  [
    'going back twice, typed and pressed, and on again',
    [
      ...begun,
      ['worried', happened],
      ['you came home at two', matters],
      ['back', happened],
      ['[Go back]', feels],
      ['tired', happened],
      ['you came home at three', matters],
      ['skip', ''],
      ['nothing', /I felt tired when you came home at three/],
    ],
  ],
  [
    'changing one’s mind about the feeling while something else is asked',
    [
      ...begun,
      ['worried', happened],
      ['angry, actually', happened],
      ['you came home at two', matters],
      ['skip', ''],
      ['nothing', /I felt angry/],
    ],
  ],
  [
    'whom it is for is kept: to the boss the ask comes first',
    [
      ...begun,
      ['stressed', happened],
      ['My boss', happened],
      ['you gave me the tender at four on friday', matters],
      ['skip', ''],
      ['could you tell me by noon?', /Could you tell me by noon\? You gave me the tender at four on Friday/],
    ],
  ],
  ['the second of the buttons, typed', [...begun, ['the second one', happened]]],
  [
    'an old button of the first question, pressed at the end, changes that part',
    [
      ...begun,
      ['worried', ''],
      ['you came home at two', ''],
      ['skip', ''],
      ['nothing', /I felt worried/],
      ['[angry @2]', /I felt angry/],
    ],
  ],
  [
    'to a small child it is one short sentence',
    [
      ...begun,
      ['my son', feels],
      ['tired', happened],
      ['you left the toys all over the floor and I fell over them', matters],
      ['I need to get to the kitchen without falling over', askedOf],
      ['put the toys in the box', /^[^\n]*\nCould you put the toys in the box\?\n[\s\S]*(small child)/],
    ],
  ],
];

test.each(more)('%s', async (_name, steps) => {
  await play(steps, talk());
});

test('two tabs: a question answered in the other one is not lost', async () => {
  const here = talk();
  await play(begun, here);
  await here.say('worried', { conversation: 'c1' });
  await play([['you came home at two', matters]], here);
});

test('no question and no card is longer than sixty words before it is opened', async () => {
  const long =
    'You always go on about the garden and the fence and the neighbours when I get in late from the hospital after a night shift and you never once ask how I am';
  const replies = await play(
    [
      [long, ''],
      ['make it mine', ''],
      ['exhausted, sad and a bit lonely', ''],
      ['on tuesday I came in at eight and you told me about the fence for half an hour', ''],
      ['I want somebody to ask me how my night was', ''],
      ['ask me how it was before you tell me about the day', ''],
      ['[What happened]', ''],
      ['you talked about the fence', ''],
      ['[With what gets better]', ''],
    ],
    talk(),
  );
  for (const reply of replies) expect(visibleWords(reply)).toBeLessThanOrEqual(wordLimit);
});

test('two tabs: the same question answered twice leaves one statement', async () => {
  await play(
    [
      [draft, ''],
      ['[Make it mine]', ''],
      ['[tired @2]', /last time|When/i],
      ['[angry @2]', /last time|When/i],
      ['you left the pans', ''],
      ['skip', ''],
      ['nothing', /I felt angry/],
    ],
    talk(),
  );
});

test('danger words are asked about first; after “the talk” they are not said as a feeling either', async () => {
  const here = talk();
  await play(
    [
      [draft, ''],
      ['[Make it mine]', ''],
      ['threatened', /what they might do/i],
    ],
    here,
  );
  const answers = await here.say('The talk');
  expect(answers.map(textOf).join('\n')).toMatch(/keep to the talk|picture saying it/);
  await play([['nervous', /last time|When/i]], here);
});
