import { MemoryStorage } from 'botbuilder';
import { compile } from '../../src/language/engine.js';
import { play, type Step } from './script.js';
import { catalogue, talkWith, textOf } from './talk-with.js';

const engine = compile(catalogue);
const arrived = { kind: 'arrived' } as const;
const draft = 'You never help with the dishes, you are so lazy';
const words = /don't help with the dishes/;
const asks = /All right\?[\s\S]*\[Yes, keep it\]/;
const still = /dishes[\s\S]*(?:Still want it|still want to say it|still worth saying)\?[\s\S]*\[Pick it up\]/;

/** A person over some days: the clock stands where it was put. */
function days() {
  let now = new Date(2026, 4, 12, 12);
  const talk = talkWith({ engine, storage: new MemoryStorage(), clock: () => now });
  let conversation = 'c0';
  return {
    conversation: talk.conversation,
    storage: talk.storage,
    wait: talk.wait,
    say: (said: Parameters<typeof talk.say>[0]) => talk.say(said, { conversation }),
    /** Another sitting, so many days on. */
    later(count: number) {
      now = new Date(2026, 4, now.getDate() + count, 12);
      conversation = `c${now.getDate()}`;
    },
  };
}

const putOff: Step[] = [
  [draft, ''],
  ['not tonight', asks],
  ['yes', /next time|come back|another day/],
];

test('kept, it is brought up another day and picked up', async () => {
  const talk = days();
  await play(putOff, talk);
  await play([['hello', /^(?![\s\S]*Pick it up)/]], talk);
  talk.later(1);
  await play(
    [
      [arrived, still],
      [
        '[Pick it up]',
        /dishes[\s\S]*\[Copy\][\s\S]*\[Should I say it now\?\][\s\S]*\[A card for my pocket\]/,
      ],
      ['[Should I say it now?]', /risk|harm/],
    ],
    talk,
  );
  talk.later(1);
  await play([[arrived, /just as it comes out/]], talk);
});

test.each<[string, RegExp, RegExp]>([
  ['yes', words, /just as it comes out/],
  ['let it go', /Let go|less to carry|in peace/, /just as it comes out/],
  ['no, it is over', /Let go|less to carry|in peace/, /just as it comes out/],
  ['[Not yet]', /Not yet|wait some more|No hurry/, still],
  ['not now', /Not yet|wait some more|No hurry/, still],
  ['i dont know', /Not yet|wait some more|No hurry/, still],
  ['back', /Not yet|wait some more|No hurry/, still],
  ['You always shout at me', /shout/, still],
])('“still want it?” “%s”', async (answer, back, nextDay) => {
  const talk = days();
  await play(putOff, talk);
  talk.later(1);
  await play(
    [
      [arrived, still],
      [answer, back],
    ],
    talk,
  );
  await play([['hello', /^(?![\s\S]*Pick it up)/]], talk);
  talk.later(1);
  await play([[arrived, nextDay]], talk);
});

test('what is let go is still saved', async () => {
  const talk = days();
  await play(putOff, talk);
  talk.later(1);
  await play(
    [
      [arrived, still],
      ['[Let it go]', /saved/],
      ['my saved', words],
    ],
    talk,
  );
});

const scripts: [name: string, steps: Step[]][] = [
  [
    'nothing is kept without a yes; within the sitting it is brought up once',
    [
      [draft, ''],
      ['sleep on it', asks],
      ['no', /keep nothing|this sitting/],
      ['hello', still],
      ['[Not yet]', /sitting|as long as we are/],
      ['hello', /^(?![\s\S]*Pick it up)/],
      ['my saved', /othing|No saved/],
    ],
  ],
  [
    'a reload within the sitting brings it up as well',
    [
      [draft, ''],
      ['later', asks],
      ['[No, leave it]', ''],
      [arrived, still],
      ['[Let it go]', /Let go|less to carry|in peace/],
      [arrived, /just as it comes out/],
    ],
  ],
  [
    'asked, and something else is said',
    [
      [draft, ''],
      ['not tonight', asks],
      ['You always shout at me', /shout/],
      ['[Yes, keep it @2]', /next time|come back|another day/],
      ['my saved', words],
    ],
  ],
  [
    'saved already: nothing is asked',
    [
      [draft, ''],
      ['save it', ''],
      ['yes', /Saved/],
      ['not today', /bring it up|another day|next time/],
    ],
  ],
  ['nothing to put off', [['not tonight', /come back|When you're back/]]],
  [
    'from a decision',
    [
      [draft, ''],
      ['should i say it now', ''],
      ['no', ''],
      ['yes', ''],
      ["i'm so angry", /\[Not tonight\]/],
      ['[Not tonight]', asks],
    ],
  ],
  [
    'words that are gone',
    [
      ...putOff,
      ['hello', ''],
      ['my saved', ''],
      ['[Delete]', ''],
      ['start over', ''],
      ['[Yes, keep it @2]', /no longer have|gone/],
    ],
  ],
];

test.each(scripts)('%s', async (_name, steps) => {
  await play(steps, days());
});

test.each<[string, Step]>([
  ['leaving in a hurry', ['leave now', /Closed/]],
  ['a sign of danger', ['he hits me and I am afraid he will kill me', /emergency/]],
])('after %s nothing is shown to whoever opens the page next', async (_name, step) => {
  const talk = days();
  await play([...putOff, step], talk);
  talk.later(1);
  const [greeting] = await talk.say(arrived);
  expect(textOf(greeting!)).not.toMatch(/dishes/);
});

test('two windows: what is let go in one is let go in the other', async () => {
  const talk = days();
  await play(putOff, talk);
  talk.later(1);
  const [card] = await talk.say(arrived);
  const press = (label: string) => {
    const choice = card!.choices.find((one) => one.label === label);
    if (choice?.kind !== 'go') throw new Error(label);
    return { kind: 'pressed' as const, action: choice.action, value: choice.value ?? {}, inputs: {} };
  };
  await talk.say(press('Let it go'));
  expect(textOf((await talk.say(press('Pick it up')))[0]!)).toMatch(words);
  talk.later(1);
  expect(textOf((await talk.say(arrived))[0]!)).toMatch(/just as it comes out/);
});
