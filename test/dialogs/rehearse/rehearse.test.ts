import { compile } from '../../../src/language/engine.js';
import { play, type Step } from '../script.js';
import { catalogue, talkWith, textOf } from '../talk-with.js';

const engine = compile(catalogue);
const seeded = (seed = 3) => talkWith({ engine, seed: () => seed });

const risk = /risk for you|put you at risk|do you harm/;
const who = /\[my partner\]/;
const what = /\[Other scenes\]/;
const reaction = /\[Defensive\][\s\S]*\[Fair but busy\]/;
const hard = /\[Go easy on me\]/;
const begun = /You begin|You speak first/;
const theirTurn = /Jonah: .+/;

const sink: Step[] = [
  ['rehearse', risk],
  ['[No]', who],
  ['[a flatmate]', what],
  ['[The sink is full again]', reaction],
  ['[Defensive]', hard],
  ['[As in life]', begun],
];
const firstLine = 'I came home to a full sink again and I felt fed up.';

const scripts: [name: string, steps: Step[]][] = [
  ['set up by pressing', sink],
  [
    'two presses, and everything else is left to chance',
    [
      ['rehearse', risk],
      ['[No]', who],
      ['[Surprise me]', begun],
    ],
  ],
  [
    'typed all the way, with a subject of one’s own',
    [
      ['can we practise it', risk],
      ['no', who],
      ['my sister Ana', what],
      ['about the garden', reaction],
      ['she shuts down', hard],
      ['as in life', /Ana[\s\S]*the garden[\s\S]*Goes quiet/],
    ],
  ],
  [
    'asked for in a sentence: what it says is not asked',
    [
      ['I want to practise talking to my boss about the rota', /job|pay for|get back/],
      ['no', reaction],
      ['[Surprise me]', /your manager[\s\S]*the rota/],
    ],
  ],
  [
    'nonsense is asked about once more',
    [
      ['rehearse', risk],
      ['purple', /plainly|No, not sure, or yes/],
      ['no', who],
      ['!!!', who],
      ['my brother', what],
      ['…', /few words|go by/],
      ['the car', reaction],
      ['bananas', /nearest|closest/],
      ['defensive', hard],
      ['the second one', begun],
    ],
  ],
  [
    'one question back, and an old card changes a mind',
    [
      ['rehearse', risk],
      ['[No]', who],
      ['[a flatmate]', what],
      ['back', who],
      ['[my partner]', what],
      ['[The concert he missed]', reaction],
      ['[a flatmate @2]', what],
      ['[The sink is full again]', reaction],
      ['[Warm]', hard],
      ['[Make it hard]', /Jonah/],
    ],
  ],
  [
    'more scenes, round and round',
    [
      ['rehearse', risk],
      ['[No]', who],
      ['[my manager]', what],
      ['[Other scenes]', what],
      ['[Other scenes]', what],
    ],
  ],
  [
    'a turn: their line under their name, the tension in words, and a tip',
    [
      ...sink,
      ['You never wash up, you pig', /Jonah: [\s\S]*Tension \d+ of 100: a lot tenser[\s\S]*pig|never/],
    ],
  ],
  [
    'a dry run says nothing between the lines',
    [
      ...sink,
      ['[No tips for now]', begun],
      ['You never wash up', /^Jonah: .+\n\[Tips again\]/],
      ['tips on', /Jonah/],
      [firstLine, /Tension/],
    ],
  ],
  [
    'taken back, another line, and both ways beside one another',
    [
      ...sink,
      ['You never wash up', theirTurn],
      ['[Take it back]', /beginning|Begin/],
      [firstLine, /\[See both ways\]/],
      ['[See both ways]', /You never wash up[\s\S]* \| [\s\S]*full sink/],
    ],
  ],
  [
    'taken back and kept after all',
    [
      ...sink,
      ['You never wash up', theirTurn],
      ['how was your day?', theirTurn],
      ['take back two', /beginning|Begin/],
      ['[Keep it after all]', theirTurn],
      ['undo', /Jonah/],
      ['[One more back]', /beginning|Begin/],
    ],
  ],
  ['taken back past the start', [...sink, ['take it back', /nothing to take back|very start/]]],
  [
    'an old card takes back as far as it stood',
    [
      ...sink,
      ['You never wash up', theirTurn],
      ['how was your day?', theirTurn],
      ['what can we do?', theirTurn],
      ['[Take it back @8]', /lines taken back|Back by 2/],
    ],
  ],
  [
    'help with a line, said by number',
    [
      ...sink,
      ['help me with this line', /\[Say this\] \[Copy\]/],
      ['the first one', theirTurn],
      ['what do I say', /\[Say this\]/],
      ['[Say this]', theirTurn],
    ],
  ],
  [
    'a line offered earlier is not said twice',
    [
      ...sink,
      ['[Help me with this line]', /\[Say this\]/],
      ['[Say this]', theirTurn],
      ['[Say this @7]', /Jonah/],
    ],
  ],
  ['a real person? no', [...sink, ['is this real?', /play Jonah|playing Jonah/], [firstLine, theirTurn]]],
  [
    'an aside in the middle, and back to the same line',
    [
      ...sink,
      [firstLine, theirTurn],
      ['privacy', /\[Go on where I was\]/],
      ['[Go on where I was]', theirTurn],
    ],
  ],
  [
    'stop, look back, and go on',
    [...sink, [firstLine, theirTurn], ['stop', /To take with you/], ['go on', theirTurn], ['ok', theirTurn]],
  ],
  ['stop before the first word', [...sink, ['stop', /\[Go on rehearsing\]/], ['[Go on rehearsing]', begun]]],
  [
    'something else, then rehearse again: it is still open',
    [
      ...sink,
      [firstLine, theirTurn],
      ['[Stop here]', /take with you/],
      ['You always leave the light on', /light/],
      ['rehearse', /line 1[\s\S]*\[Go on rehearsing\] *\n?\[A new one\]/],
      ['[Go on rehearsing]', theirTurn],
    ],
  ],
  [
    'a card of a rehearsal that is gone',
    [
      ...sink,
      ['start over', /beginning|Begin/],
      [firstLine, theirTurn],
      ['[Stop here]', /take with you/],
      ['rehearse', /line 1/],
      ['[A new one]', risk],
      ['[Take it back @8]', /put away|gone/],
    ],
  ],
  [
    'the rewrite goes along, and what the draft says is not asked',
    [
      ['You never help me with the dishes', /\[Rehearse it\]/],
      ['my husband', ''],
      ['[Rehearse it]', risk],
      ['[No]', reaction],
      ['[Surprise me]', /dishes[\s\S]*\[Say this\]/],
      ['[Say this]', /Your partner: /],
    ],
  ],
  [
    'a risk at work is not played',
    [
      ['rehearse talking to my boss about the rota', /job|pay for|get back/],
      ['[Yes]', /won't rehearse|leave the rehearsal/],
    ],
  ],
];

test.each(scripts)('%s', async (_name, steps) => {
  await play(steps, seeded());
});

test.each(['[Yes]', '[Not sure]', 'yes', 'not sure'])('“%s”: a risk is not played', async (answer) => {
  const talk = seeded();
  const replies = await play(
    [
      ['rehearse', risk],
      [answer, /emergency/],
    ],
    talk,
  );
  expect(replies[1]?.signals).toContain('withhold_history');
  expect((await talk.say('my partner')).map(textOf).join()).not.toMatch(what);
});

test('clear danger in a line ends it for good', async () => {
  const talk = seeded();
  const replies = await play(
    [...sink, [firstLine, theirTurn], ['I am going to kill myself tonight', /help|here|call/i]],
    talk,
  );
  expect(textOf(replies.at(-1)!)).not.toMatch(theirTurn);
  const after = (await talk.say('[Take it back]')).map(textOf).join();
  expect(after).not.toMatch(theirTurn);
});

test('where danger is unclear it is asked about, and the rehearsal is not gone on with by itself', async () => {
  const talk = seeded();
  const unclear = 'I am scared of you';
  await play([...sink, [firstLine, theirTurn], [unclear, /safe|afraid|danger|\?/]], talk);
  const after: string[] = [];
  for (const said of ['yes', 'yes, I am safe', 'how was your day?'])
    after.push((await talk.say(said)).map(textOf).join());
  expect(after.join()).not.toMatch(theirTurn);
});

test('broken off by a sign of danger before it began, it goes on where its questions were', async () => {
  const talk = seeded();
  await play(
    [
      ['rehearse', /\?/],
      ['[No]', /Who will you be talking to/],
      ['I am scared of my brother', /all right|safe|afraid/],
    ],
    talk,
  );
  expect((await talk.say('the talk')).map(textOf).join()).toMatch(/We left the rehearsal there/);
  expect((await talk.say('Go on rehearsing')).map(textOf).join()).toMatch(/\[my partner\]/);
});

test('looking back: saved where they are remembered, as a card, as a file, and again another way', async () => {
  const replies = await play(
    [
      ...sink,
      [firstLine, theirTurn],
      ['[Stop here]', /To take with you/],
      ['[Save it]', /remember you here/],
      ['[Yes, remember me here]', /Saved/],
      ['my saved', /Jonah, the dishes/],
      ['[A card for my pocket @8]', /To begin: I came home[\s\S]*To stop:/],
      ['[Look back at it]', /To take with you/],
      ['again', /\[The same again\]/],
      ['[Another reaction]', reaction],
      ['[Warm]', /Warm: /],
      [firstLine, theirTurn],
    ],
    seeded(),
  );
  const file = replies[7]?.choices.find(({ kind }) => kind === 'file');
  expect(file).toMatchObject({
    name: 'rehearsal.md',
    text: expect.stringContaining('# The sink is full again'),
  });
});

test('without pictures both curves are told in words', async () => {
  const talk = seeded();
  await talk.say('settings');
  await talk.say('Words only');
  const replies = await play([...sink, [firstLine, theirTurn], ['stop', /take with you/]], talk);
  expect(textOf(replies.at(-1)!)).toMatch(/Tension: \d+ at the start, then \d+\. How clear/);
  expect(replies.at(-1)!.blocks.some(({ kind }) => kind === 'picture')).toBe(false);
});

test('in another conversation there is no trace of it', async () => {
  const talk = seeded();
  const replies = await play([...sink, [firstLine, theirTurn]], talk);
  const [answer] = await talk.say(
    { kind: 'pressed', action: 'rehearse-take-back', value: { rehearsal: 'r1', turn: '1' }, inputs: {} },
    { conversation: 'c2' },
  );
  expect(replies).toHaveLength(7);
  expect(textOf(answer!)).toMatch(/put away|gone/);
});
