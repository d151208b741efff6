import { compile } from '../../src/language/engine.js';
import { wholeCatalogue } from '../support/whole-catalogue.js';
import { play, type Step } from './script.js';
import { choicesOf, pressed, talkWith, textOf } from './talk-with.js';

const engine = compile(wholeCatalogue());
const draft = 'you never listen to me';

/** What was being asked, something else in passing, and the answer to what was asked. */
const flows: [name: string, before: Step[], answer: Step][] = [
  ['just-no', [['just say no', '']], ['babysit for my sister', /I won't babysit/]],
  ['just-no, its card', [['my boss wants me to work on Sunday', '']], ['softer', /gentlest|softest|kind/i]],
  ['say-good', [['say something good', '']], ['my brother drove me home', /do for you/]],
  [
    'say-good, what it did',
    [
      ['say something good', ''],
      ['my brother drove me home', ''],
    ],
    ['it saved my evening', /Thank you for driving me home\. It saved my evening/],
  ],
  ['outcome', [['how did it go', '']], ['badly', /What happened|happened/]],
  ['repair', [['i already said it', '']], ['i called him a pig', /called you names/]],
  ['repair, its card', [['i shouted at him last night', '']], ['but she started it', /Back to my part/]],
  ['reply', [['they said this to me', '']], ['you are so selfish', /You could answer/]],
  ['reflect', [['the five pillars', '']], ['steady', /2 of 5/]],
  ['reframe', [['reframe', '']], ['he will leave me', /speaks for it/]],
  [
    'compose',
    [
      [draft, ''],
      ['make it mine', ''],
    ],
    ['hurt', /What happened|last time/],
  ],
  [
    'try myself',
    [
      [draft, ''],
      ['try it myself', ''],
    ],
    ['i feel hurt when i am interrupted', /“never” is gone/],
  ],
  ['check', [['check my draft', '']], [draft, /Part by part/]],
  [
    'feeling',
    [
      [draft, ''],
      ['[other]', ''],
    ],
    ['gutted', /I feel gutted/],
  ],
  [
    'learn',
    [
      ['teach me to listen', ''],
      ['[Your turn]', ''],
    ],
    ['it sounds like you are worn out', /how it is for them/],
  ],
];

const asides: Step[] = [
  ['help', /\[Go on where I was\]/],
  ['are you a bot?', /\[Go on where I was\]/],
];

test.each(flows)('%s listens on after something in passing', async (_, before, answer) => {
  await play([...before, ...asides, answer], talkWith({ engine }));
});

const asked = flows.filter(
  ([name]) => !['reply', 'reframe', 'try myself', 'check', 'feeling', 'learn'].includes(name),
);

test.each(asked)('%s leaves a question to the coach, and a lesson too', async (_, before, answer) => {
  await play(
    [
      ...before,
      ['how do i rebuild trust?', /\[Go on where I was\]/],
      ['how do i set a boundary', /\[Go on where I was\]/],
      answer,
    ],
    talkWith({ engine }),
  );
});

const scripts: [name: string, steps: Step[]][] = [
  [
    'go on, typed, asks once more what was asked',
    [
      ['just say no', ''],
      ['privacy', /\[Go on where I was\]/],
      ['go on then', /ask you|asked of you|want/i],
    ],
  ],
  [
    'leave to keep something is asked for again, not taken from a yes to something else',
    [
      [draft, ''],
      ['save it', /cookie/],
      ['are you a bot?', /\[Go on where I was\]/],
      ['yes', (reply) => expect(JSON.stringify(reply)).not.toMatch(/Saved|Kept\./)],
      ['my saved', /othing saved|No saved/],
    ],
  ],
  [
    'and so it is with what is put off',
    [
      [draft, ''],
      ['not tonight', /cookie/],
      ['help', /\[Go on where I was\]/],
      ['[Go on where I was]', /cookie/],
      ['yes', /kept|tomorrow|back/i],
    ],
  ],
  [
    'a question asked by its own door comes back to what was open',
    [
      [draft, ''],
      ['make it mine', ''],
      ['ask a question', ''],
      ['how do i rebuild trust', /\[Go on where I was\]/],
      ['hurt', /What happened|last time/],
    ],
  ],
  [
    'something new to say ends what was left',
    [
      ['just say no', ''],
      ['help', ''],
      ['you always shout at me', /argue|only hear|stuck/],
      ['babysit for my sister', (reply) => expect(JSON.stringify(reply)).not.toContain("won't babysit")],
    ],
  ],
];

test.each(scripts)('%s', async (_, steps) => {
  await play(steps, talkWith({ engine }));
});

test('a question of safety loses neither the draft nor the place', async () => {
  const talk = talkWith({ engine });
  const [, , asks] = await play(
    [
      [draft, ''],
      ['make it mine', ''],
      ["i'm scared of him", /the talk/i],
    ],
    talk,
  );
  const choice = choicesOf(asks!).find(({ label }) => label === 'The talk');
  const [, goesOn] = await talk.say(pressed(choice));
  expect(textOf(goesOn!)).toContain('[nervous]');
  const [next] = await talk.say('nervous');
  expect(textOf(next!)).toMatch(/What happened|last time/);
});
