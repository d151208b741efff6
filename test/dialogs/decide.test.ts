import { compile } from '../../src/language/engine.js';
import { play, type Step } from './script.js';
import { catalogue, talkWith, textOf } from './talk-with.js';

const engine = compile(catalogue);
const at = (hour: number) => () => new Date(2026, 4, 12, hour, 30);
const noon = () => talkWith({ engine, clock: at(12) });

const draft = 'You never help with the dishes, you are so lazy';
const risk = /risk for you|put you at risk|do you harm/;
const matters = /week/;
const now = /\[It's a good moment\]/;
const toNow: Step[] = [
  [draft, ''],
  ['should i say it now?', risk],
  ['[No]', matters],
  ['[It would]', now],
];

const scripts: [name: string, steps: Step[]][] = [
  [
    'nothing written yet, and the words come where a question was: they are kept, and the question stays',
    [
      ['should I say it now?', risk],
      ['You never help with the dishes', /(?:have those words|what it's about)[\s\S]*\[No\]/],
      ['[No]', matters],
      ['[It would]', now],
      ["[It's a good moment]", /help with the dishes[\s\S]*\[Copy\]/],
    ],
  ],
  [
    'calm, and time: say it, with the draft’s own words',
    [
      ...toNow,
      ["[It's a good moment]", /help with the dishes[\s\S]*\[Copy\][\s\S]*\[A card for my pocket\]/],
    ],
  ],
  [
    'calm, with nothing written yet: no words are announced, they are asked for',
    [
      ['should i say it now?', risk],
      ['[No]', matters],
      ['[It would]', now],
      ["[I'm too upset]", /half an hour/],
      ['calmer', /^(?![\s\S]*:\n)[\s\S]*(?:what you'd say|the words)/],
    ],
  ],
  [
    'too upset: wait, with words for a pause',
    [...toNow, ["[I'm too upset]", /half an hour[\s\S]*\[Breathe with me\]/]],
  ],
  [
    'a bad time for them: words that ask for a time',
    [...toNow, ['[Bad time for them]', /good time for you\?/]],
  ],
  [
    'not here, and hard: the text only asks for a time; the words wait',
    [
      ...toNow,
      [
        "[They're not here]",
        /good time for you\?[\s\S]*And then, in person[\s\S]*dishes[\s\S]*What a text can do/,
      ],
    ],
  ],
  [
    'not here, and short: text it',
    [
      ['Please do not read my messages.', ''],
      ['should i send it now?', risk],
      ['no', now],
      ["he's at work", /Please do not read my messages\.[\s\S]*\[Copy\]/],
    ],
  ],
  [
    'it will pass: let it go, and say it anyway',
    [
      [draft, ''],
      ['should I let it go', risk],
      ['no', matters],
      ['probably not', /let|Let/],
      ['[Say it anyway]', now],
      ['we are calm', /help with the dishes/],
    ],
  ],
  [
    'in two minds: a day, and not round in circles',
    [
      ...toNow.slice(0, 3),
      ["I don't know", now],
      ["we're calm", /day|Sleep on it/],
      ['[Say it anyway]', now],
      ["[It's a good moment]", /help with the dishes/],
    ],
  ],
  [
    'typed all the way',
    [
      ...toNow.slice(0, 2),
      ['no, he would never', matters],
      ['yes it would', now],
      ["she's so tired", /ask/i],
    ],
  ],
  ['the second one', [...toNow, ['the second one', /half an hour|slows down/]]],
  [
    'nonsense is asked about once more, then let be',
    [...toNow, ['purple', /closest|nearest/], ['bananas', /^(?!.*closest)(?!.*nearest)/]],
  ],
  ['a new statement is a draft at once', [...toNow, ['You always shout at me', /shout/]]],
  ['back, one question at a time', [...toNow, ['back', matters], ['[Probably not]', /let|Let/]]],
  ['back after the end', [...toNow, ["[I'm too upset]", ''], ['back', now]]],
  [
    'calmer now',
    [...toNow, ["[I'm too upset]", ''], ["I'm calmer now", now], ["we're calm", /help with the dishes/]],
  ],
  ['calm meanwhile, typed', [...toNow, ["[I'm too upset]", ''], ["we're calm", /help with the dishes/]]],
  ['stop', [...toNow, ['stop', /draft/i]]],
  [
    'help in passing, and back to the question',
    [...toNow, ['privacy', /\[Go on where I was\]/], ['[Go on where I was]', now]],
  ],
  [
    'a late no, after something in passing, is still for the question of risk',
    [
      [draft, ''],
      ['should i say it now?', risk],
      ['privacy', /\[Go on where I was\]/],
      ['no', matters],
    ],
  ],
  [
    'a late yes, after something in passing: help, and no advice to say it',
    [
      [draft, ''],
      ['should i say it now?', risk],
      ["this won't work", ''],
      ['yes', /unsaid for now[\s\S]*emergency/],
    ],
  ],
  [
    'an old card goes on from where it stood',
    [...toNow, ["[I'm too upset]", ''], ['[Probably not @3]', /let|Let/]],
  ],
  [
    'the same draft again: nothing that is known is asked',
    [...toNow, ["[I'm too upset]", ''], ['You always shout at me', ''], ['should i say it now', risk]],
  ],
  ['known for this draft', [...toNow, ["[I'm too upset]", ''], ['should i say it now', now]]],
  [
    'what was written in the heat waits, and how they are is not asked',
    [
      ['YOU RUINED EVERYTHING!!! You are a selfish liar and I HATE YOU!!!', ''],
      ['should i tell him now', risk],
      ['no', matters],
      ['yes', /heat|hot|cool first/],
      ["[I'm calmer now]", now],
    ],
  ],
  [
    'is it safe to say? that is asked first',
    [
      [draft, ''],
      ['is it safe to say', risk],
    ],
  ],
  [
    'text or talk: one question, then what a text can and cannot do',
    [
      [draft, ''],
      ['should I text or call', risk],
      ['no', /by phone|Talk, if you can|voice[\s\S]*What a text can do[\s\S]*go on in person/],
    ],
  ],
  [
    'what next, after a draft',
    [
      [draft, ''],
      ['ok, what next?', risk],
    ],
  ],
  ['what next, before one', [['ok, what next?', /say to|hear/]]],
  [
    'without a draft it ends in asking for the words',
    [
      ['should i tell him now', risk],
      ['no', matters],
      ['yes', now],
      ["we're calm", /Type what you'd say|Tell me what you'd say/],
      [draft, /dishes/],
    ],
  ],
  [
    'to a manager: what it may cost, and that it need not be raised, once',
    [
      ['my boss', ''],
      ['You keep giving my work to others', ''],
      ['should i say it now', /job|pay for|get back/],
      ['no', matters],
      ['yes', now],
      ['[Bad time for them]', /have to raise it|leave it unsaid[\s\S]*\[I won't raise it\]/],
      ["[I won't raise it]", /decision too|All right/],
    ],
  ],
  [
    'a risk at work: nobody is told to say it',
    [
      ['my boss', ''],
      ['You keep giving my work to others', ''],
      ['should i say it now', /job|pay for|get back/],
      ['not sure', /how (?:such things end|it went for others)[\s\S]*\[People who can help\]/],
    ],
  ],
];

test.each(scripts)('%s', async (_name, steps) => {
  await play(steps, noon());
});

test('late at night it waits until tomorrow, and how it is now is not asked', async () => {
  await play(
    [
      [draft, ''],
      ['should i say it now', risk],
      ['no', matters],
      ['yes', /late|hour|Sleep first/],
      ["[It can't wait]", now],
      ["we're calm", /dishes/],
    ],
    talkWith({ engine, clock: at(23) }),
  );
});

test.each(['[Yes]', '[Not sure]', 'yes', 'maybe', 'a bit', "I don't know", 'yes, he gets so angry'])(
  '“%s” to the question of risk: help, and no advice to say it',
  async (answer) => {
    const talk = noon();
    const steps: Step[] = [
      [draft, ''],
      ['should i say it now', risk],
      [answer, /unsaid for now[\s\S]*emergency/],
      ['so what do i say to him', /^(?![\s\S]*\[Copy\])/],
    ];
    const replies = await play(steps, talk);
    expect(replies[2]?.signals).toContain('withhold_history');
    expect(textOf(replies[2]!)).not.toMatch(/dishes/);
    const checks = [];
    for (const said of ['ok', "Yes, I'm safe", 'ok', 'ok', "Yes, I'm safe"])
      checks.push(...(await talk.say(said)));
    // A bare “no” long after the question is no answer to it.
    const after = (await talk.say('no')).map(textOf).join();
    expect(after).not.toMatch(matters);
  },
);

test('words of danger, said instead of an answer, are seen by the screen', async () => {
  const replies = await play(
    [
      [draft, ''],
      ['should i say it now', risk],
      ['he would hit me', /safe|help|emergency/i],
    ],
    noon(),
  );
  expect(textOf(replies[2]!)).not.toMatch(matters);
});

test.each([
  'should i text or call him',
  'should I call her',
  'text or talk',
  'is it ok to text this',
  'should i tell him in person',
])('“%s”: text or talk', async (typed) => {
  await play(
    [
      [draft, ''],
      [typed, risk],
      ['no', /What a text can do/],
    ],
    noon(),
  );
});
