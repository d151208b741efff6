import type { Reply } from '../../src/coaching/reply.js';
import { compile } from '../../src/language/engine.js';
import { wholeCatalogue } from '../support/whole-catalogue.js';
import { play, type Step } from './script.js';
import { choicesOf, pressed, talkWith, textOf } from './talk-with.js';

const draft = 'You never listen to me';
const furious = 'You ruined everything, you selfish liar!!! I hate you!!!';
const engine = compile(wholeCatalogue());

/** Lets an exercise run on by itself, at most so many steps. */
async function untilQuiet(
  talk: ReturnType<typeof talkWith>,
  most = 40,
): Promise<{ afterMs: number; reply: Reply }[]> {
  const beats: { afterMs: number; reply: Reply }[] = [];
  while (beats.length < most) {
    const next = await talk.wait();
    if (!next) break;
    expect(next.replies).toHaveLength(1);
    beats.push({ afterMs: next.afterMs, reply: next.replies[0]! });
  }
  return beats;
}

const press = async (talk: ReturnType<typeof talkWith>, card: Reply, label: string) =>
  (await talk.say(pressed(choicesOf(card).find((choice) => choice.label === label))))[0]!;

test('breathing goes on by itself, one short message a step, and ends with the draft', async () => {
  const talk = talkWith();
  await talk.say(draft);
  const [offer] = await talk.say('calm');
  await press(talk, offer!, 'Breathe with me');
  const beats = await untilQuiet(talk);
  const texts = beats.map(({ reply }) => textOf(reply));
  expect(texts.slice(0, -1).every((text, at) => text.includes(at % 2 === 0 ? 'In' : 'Out'))).toBe(true);
  expect(beats[0]!.reply.blocks).toContainEqual({ kind: 'progress', label: '1 of 10', done: 1, of: 10 });
  expect(texts.at(-1)).toMatch(/How is it now[\s\S]*\[Back to my draft\]/);
  const back = await press(talk, beats.at(-1)!.reply, 'Back to my draft');
  expect(textOf(back)).toContain(draft);
});

test('looking around goes on when things are named', async () => {
  const talk = talkWith();
  const [offer] = await talk.say('I need a minute first');
  await press(talk, offer!, 'Look around the room');
  await talk.wait();
  const [next] = await talk.say('lamp, cup, my shoes, the door, a book');
  expect(textOf(next!)).toContain('Four things');
});

test('stop ends it at any moment, and nothing comes afterwards', async () => {
  const talk = talkWith();
  await talk.say(draft);
  await talk.say('breathe with me');
  await talk.wait();
  const [stopped] = await talk.say('Stop');
  expect(textOf(stopped!)).toContain('[Back to my draft]');
  expect(await talk.wait()).toBeNull();
});

test('it makes it worse: five blue things, and people', async () => {
  const talk = talkWith();
  const [begin] = await talk.say('breathe');
  await talk.wait();
  const worse = await press(talk, begin!, 'This makes it worse');
  expect(textOf(worse)).toMatch(/blue[\s\S]*\[People who can help\]/);
  expect(await talk.wait()).toBeNull();
});

test('a new sentence in the middle is a draft, and the breathing is over', async () => {
  const talk = talkWith();
  await talk.say('breathe');
  await talk.wait();
  const [card] = await talk.say(draft);
  expect(textOf(card!)).toContain('[Save it]');
  expect(await talk.wait()).toBeNull();
});

test('a nod while breathing goes on breathing', async () => {
  const talk = talkWith();
  await talk.say('breathe');
  await talk.wait();
  const [next] = await talk.say('ok');
  expect(textOf(next!)).toContain('Out');
});

test('words of danger in the middle are answered first, and the breathing is over', async () => {
  const talk = talkWith({ engine });
  await talk.say('breathe');
  await talk.wait();
  const [help] = await talk.say("I don't want to live any more");
  expect(textOf(help!)).not.toContain('nose');
  const next = await talk.wait();
  expect(next?.replies ?? []).toEqual([]);
});

test('a conversation that ended is not woken', async () => {
  const talk = talkWith();
  await talk.say('breathe');
  await talk.conversation.forget('test', 'c1');
  expect(await talk.wait()).toBeNull();
});

const scripts: [name: string, steps: Step[]][] = [
  [
    'written in the heat of it: a minute is offered first, once, and the words are a press away',
    [
      [furious, /minute[\s\S]*\[Breathe with me\]\n\[Show me the words\]/],
      ['[Show me the words]', /argue/],
      [furious, /argue/],
    ],
  ],
  [
    'pressed on a card of a talk long gone',
    [[{ kind: 'pressed', action: 'calm-begin', value: { exercise: 'swimming' }, inputs: {} }, /type|Type/]],
  ],
];

test.each(scripts)('%s', async (_name, steps) => {
  await play(steps, talkWith({ engine }));
});
