import { MemoryStorage } from 'botbuilder';
import { compile } from '../../src/language/engine.js';
import { play, type Step } from './script.js';
import { catalogue, choicesOf, talkWith, textOf } from './talk-with.js';

const engine = compile(catalogue);
const draft = 'You never help with the dishes, you are so lazy';
const ask = /\[It went well\] ?[\s\S]*\[Mixed\][\s\S]*\[Badly\][\s\S]*\[I didn't say it\]/;
const helped = /\[I stayed calm\]/;
const hard = /\[They said this to me\][\s\S]*\[I want to mend something\][\s\S]*\[People who can help\]/;
const saved: Step[] = [
  [draft, ''],
  ['save it', ''],
  ['yes', /Saved/],
];

const scripts: [name: string, steps: Step[]][] = [
  [
    'told the coach that it was said',
    [
      [draft, ''],
      ['i told him', ask],
    ],
  ],
  ['and without a draft', [['we talked', ask]]],
  [
    'well: one thing that helped, and the words can be saved',
    [
      [draft, ''],
      ['i told him', ask],
      ['[It went well]', helped],
      ['[The moment]', /moment[\s\S]*\[Save it\]/],
      ['[Save it]', /All right\?/],
      ['yes', /Saved/],
      ['my saved', /went well: When|went well/],
    ],
  ],
  [
    'it worked, typed',
    [
      [draft, ''],
      ['it worked', helped],
      ['i kept calm', /calm/i],
    ],
  ],
  [
    'own words for what helped',
    [
      ['it worked', helped],
      ['we went for a walk first', /next time|holding on/],
    ],
  ],
  [
    'what helped is not known',
    [
      ['it worked', helped],
      ['no idea', /needn't know|just go well/],
    ],
  ],
  [
    'the second one',
    [
      ['it worked', helped],
      ['the second one', /words/],
    ],
  ],
  [
    'badly: what happened, and what would help',
    [
      [draft, ''],
      ['it went badly', hard],
    ],
  ],
  [
    'mixed',
    [
      [draft, ''],
      ['i told her', ask],
      ['so so', hard],
    ],
  ],
  [
    'a comeback that is known gets a line for the next time',
    [
      [draft, ''],
      ['i told her', ask],
      ['badly', hard],
      ['she just laughed at me', /another time|come again|comes again/],
    ],
  ],
  [
    'told at once',
    [
      ['i told her', ask],
      ['she laughed at me the whole time', /another time|come again|comes again/],
    ],
  ],
  [
    'what happened, plainly told',
    [
      ['it went badly', hard],
      [
        'we sat there for an hour and in the end we were both in tears',
        /helpful|help now|like to do|would help/,
      ],
    ],
  ],
  [
    'rather not tell',
    [
      ['it went badly', hard],
      ["I don't know", hard],
    ],
  ],
  [
    'what I did is taken up as a repair',
    [
      ['it went badly', hard],
      ['I shouted at him in the end', /I shouted at you/],
    ],
  ],
  [
    'mended by a press',
    [
      ['it went badly', hard],
      ['[I want to mend something]', /say or do|came out/],
    ],
  ],
  [
    'not said: that is fine',
    [
      [draft, ''],
      ['i told him', ask],
      ["i didn't dare", /\[Should I say it now\?\][\s\S]*\[Not tonight\]/],
    ],
  ],
  [
    'not said, typed first',
    [
      [draft, ''],
      ["I couldn't say it", /\[Should I say it now\?\]/],
    ],
  ],
  [
    'nonsense is asked about once more',
    [
      ['i told him', ask],
      ['purple', ask],
      ['bananas', /^(?![\s\S]*It went well)/],
    ],
  ],
  [
    'a new statement is a draft',
    [
      ['i told him', ask],
      ['You always shout at me', /\[Copy\]/],
    ],
  ],
  [
    'and after a bad talk as well',
    [
      ['it went badly', hard],
      ['you never let me finish', /\[Copy\]/],
    ],
  ],
  [
    'back to the question before',
    [
      ['i told him', ask],
      ['badly', hard],
      ['back', ask],
    ],
  ],
  [
    'changed their mind',
    [
      ['i told him', ask],
      ['[Badly]', hard],
      ['[It went well @1]', helped],
    ],
  ],
  [
    'stop',
    [
      ['i told him', ask],
      ['stop', /Stopped|stop|over|enough/i],
    ],
  ],
  [
    'from the menu',
    [
      ['menu', /\[How did it go\?\]/],
      ['[How did it go?]', ask],
    ],
  ],
  [
    'the words of the card, in a repair',
    [
      [draft, ''],
      ['I already sent it', ''],
      ['[The words you gave me]', ask],
      ['[Badly]', hard],
    ],
  ],
  [
    'a press on a draft that is gone',
    [
      [draft, ''],
      ['i told him', ask],
      ['start over', ''],
      ['[It went well @2]', /earlier|again|type/i],
    ],
  ],
  [
    'from a saved statement, and the mark stands there',
    [
      ...saved,
      ['my saved', /\[How did it go\?\]/],
      ['[How did it go?]', /dishes[\s\S]*\[Badly\]/],
      ['[Mixed]', hard],
      ['my saved', /mixed: When/],
      ['settings', /with your saved words: 1[\s\S]*\[Forget how it went\]/],
      ['[Forget how it went]', /^(?![\s\S]*Forget how it went)/],
      ['my saved', /^(?![\s\S]*mixed: )/],
    ],
  ],
  [
    'how it went is exported, and erased',
    [
      ...saved,
      ['i told him', ask],
      ['well', helped],
      ['the words', /saved words/],
      [
        'export',
        (reply) => {
          const file = choicesOf(reply).find(({ kind }) => kind === 'file');
          expect(file?.kind === 'file' && JSON.parse(file.text).kept.saved[0].went).toMatchObject({
            how: 'well',
          });
        },
      ],
      ['erase everything', ''],
      ['yes', /erased/],
      ['my saved', /othing|No saved/],
    ],
  ],
];

test.each(scripts)('%s', async (_name, steps) => {
  await play(steps, talkWith({ engine }));
});

test('nobody is told what they ought to have done', () => {
  const { lines } = catalogue.phrases.find(({ about }) => about === 'outcome')!;
  expect(
    Object.values(lines)
      .flat()
      .filter((one) => /should have|ought|your fault|at least|why did/i.test(one)),
  ).toEqual([]);
});

test('danger in what happened is seen by the screen', async () => {
  const [, , told] = await play(
    [
      ['i told him', ask],
      ['[Badly]', hard],
      ['he pushed me against the wall', /emergency/],
    ],
    talkWith({ engine }),
  );
  expect(told!.signals).toContain('withhold_history');
});

test('saved words that were copied are asked about once, on another day, and not shown', async () => {
  let now = new Date(2026, 4, 12, 12);
  const talk = talkWith({ engine, storage: new MemoryStorage(), clock: () => now });
  const arrived = async (conversation: string) =>
    textOf((await talk.say({ kind: 'arrived' }, { conversation }))[0]!);
  const [card] = await play(saved, talk);
  const copy = card!.choices.find(({ kind }) => kind === 'copy');
  if (copy?.kind !== 'copy' || !copy.took) throw new Error('the card has nothing to copy');
  await talk.say({ kind: 'took', ...copy.took });
  expect(await arrived('c2')).toMatch(/just as it comes out/);
  now = new Date(2026, 4, 13, 9);
  const greeting = await arrived('c3');
  expect(greeting).toMatch(/How did it go\?/);
  expect(greeting).not.toMatch(/dishes/);
  expect(textOf((await talk.say('it was awful', { conversation: 'c3' }))[0]!)).toMatch(hard);
  now = new Date(2026, 4, 14, 9);
  expect(await arrived('c4')).toMatch(/just as it comes out/);
  expect(textOf((await talk.say('my saved', { conversation: 'c4' }))[0]!)).toMatch(/went badly/);
});
