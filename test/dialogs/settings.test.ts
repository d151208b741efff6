import { MemoryStorage } from 'botbuilder';
import type { Reply } from '../../src/coaching/reply.js';
import { compile } from '../../src/language/engine.js';
import { wholeCatalogue } from '../support/whole-catalogue.js';
import { play, type Step } from './script.js';
import { choicesOf, pressed, talkWith, textOf } from './talk-with.js';

const draft = 'You never listen to me';
const engine = compile(wholeCatalogue());

const flip = (talk: ReturnType<typeof talkWith>, page: Reply, row: number) => {
  const rows = page.blocks.filter((block) => block.kind === 'choices');
  return talk.say(pressed(rows[row]?.choices[0]));
};

const scripts: [name: string, steps: Step[]][] = [
  [
    'the switches, all off',
    [['settings', /Feeling words: used \[Leave them out\][\s\S]*forgotten after 30/]],
  ],
  [
    'a saved statement gets a name, and loses it',
    [
      [draft, ''],
      ['save it', ''],
      ['yes', /Saved/],
      ['my saved', ''],
      ['[Rename]', /name|call it/],
      ['For Sunday', /name|Named/],
      ['my saved', 'For Sunday: '],
    ],
  ],
  [
    'back, asked for a name, is no name',
    [
      [draft, ''],
      ['save it', ''],
      ['yes', ''],
      ['my saved', ''],
      ['[Rename]', /name|call it/],
      ['go back', /\(1\)[\s\S]*\[Rename\]/],
      ['my saved', /^(?![\s\S]*go back)/],
    ],
  ],
  [
    'the name of a switch, typed',
    [
      ['settings', ''],
      ['words only', /told in words[\s\S]*\[Show pictures\]/],
    ],
  ],
  [
    'renaming what is deleted is said',
    [
      [draft, ''],
      ['save it', ''],
      ['yes', ''],
      ['my saved', ''],
      ['[Delete]', ''],
      ['[Rename @4]', /gone|no longer/],
    ],
  ],
  [
    'asked to keep the conversation: no keeps nothing',
    [
      ['keep my conversation', ''],
      [
        { kind: 'pressed', action: 'switch', value: { switch: 'keep_conversation' }, inputs: {} },
        /cookie[\s\S]*drafts/,
      ],
      ['no', /off|Nothing is kept/],
    ],
  ],
  [
    'a switch nobody has made',
    [[{ kind: 'pressed', action: 'remember-for', value: { switch: 'toString' }, inputs: {} }, /type|Type/]],
  ],
];

test.each(scripts)('%s', async (_name, steps) => {
  await play(steps);
});

test('no feeling words: what is offered names none, where there is a way', async () => {
  const talk = talkWith({ engine });
  const [page] = await talk.say('settings');
  const [on] = await flip(talk, page!, 0);
  expect(textOf(on!)).toContain('left out where I can');
  const [card] = await talk.say('You always interrupt me in meetings');
  expect(textOf(card!)).not.toMatch(/frustrated|hurt|angry|upset/);
});

test('a kept conversation is there the next time, until it is left', async () => {
  const storage = new MemoryStorage();
  const first = talkWith({ storage });
  await first.say(draft);
  const [page] = await first.say('settings');
  const [ask] = await flip(first, page!, 3);
  const [on] = await first.say(pressed(choicesOf(ask!)[0]));
  expect(on!.signals).toEqual(['remember']);

  const second = talkWith({ storage });
  const [hello] = await second.say({ kind: 'arrived' }, { conversation: 'c2' });
  const [back] = await second.say(pressed(hello!.choices[0]), { conversation: 'c2' });
  expect(textOf(back!)).toContain('short, for general');
  await second.say('leave now', { conversation: 'c2' });

  const third = talkWith({ storage });
  const [afresh] = await third.say({ kind: 'arrived' }, { conversation: 'c3' });
  expect(textOf(afresh!)).not.toContain('Back to my draft');
});

test('after words of danger no draft is kept any more', async () => {
  const storage = new MemoryStorage();
  const talk = talkWith({ storage, engine });
  await talk.say(draft);
  const [page] = await talk.say('settings');
  const [ask] = await flip(talk, page!, 3);
  await talk.say(pressed(choicesOf(ask!)[0]));
  expect(JSON.stringify(Reflect.get(storage, 'memory'))).toContain(draft);
  await talk.say('I want to kill myself');
  expect(JSON.stringify(Reflect.get(storage, 'memory'))).not.toContain(draft);
});

test('what was copied is counted, nothing is answered, and a question that waits goes on waiting', async () => {
  const talk = talkWith();
  await talk.say(draft);
  await talk.say('save it');
  for (const _ of [1, 2, 3]) expect(await talk.say({ kind: 'took', draft: 'd1', way: '0' })).toEqual([]);
  const [saved] = await talk.say('yes');
  expect(textOf(saved!)).toContain('Saved');
  const [page] = await talk.say('settings');
  expect(textOf(page!)).toMatch(/mostly take the short ones/);
  const [forgotten] = await talk.say(pressed(choicesOf(page!).find(({ label }) => label === 'Forget that')));
  expect(textOf(forgotten!)).not.toContain('mostly take');
});

test('the export has what was saved, and stays with the person', async () => {
  const talk = talkWith();
  await play(
    [
      [draft, ''],
      ['save it', ''],
      ['yes', ''],
    ],
    talk,
  );
  const [mine] = await talk.say('export everything');
  const file = mine!.choices.find((choice) => choice.kind === 'file');
  expect(JSON.parse(file?.kind === 'file' ? file.text : '').kept.saved).toHaveLength(1);
  const [theirs] = await talk.say('export everything', { conversation: 'c2', person: 'p2' });
  expect(JSON.stringify(theirs)).not.toContain('listen');
});
