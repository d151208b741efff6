import { MemoryStorage } from 'botbuilder';
import type { Engine } from '../../src/language/engine.js';
import { fakeEngine } from '../coaching/fake-engine.js';
import { choicesOf, pressed, talkWith, textOf } from '../dialogs/talk-with.js';

const draft = 'You never listen to me';

test('two turns at once in one conversation: both are answered, neither draft is lost', async () => {
  const talk = talkWith();
  const [[one], [two]] = await Promise.all([talk.say(draft), talk.say('You always leave early')]);
  for (const reply of [one!, two!]) {
    const hurt = choicesOf(reply).find(({ label }) => label === 'hurt');
    const [changed] = await talk.say(pressed(hurt));
    expect(textOf(changed!)).toContain('I get hurt');
  }
});

test('two conversations of one person saving at once: both are kept', async () => {
  const talk = talkWith();
  await talk.say(draft);
  await talk.say('save it');
  await talk.say('yes');
  await talk.say('Please call me', { conversation: 'c1' });
  await talk.say('Please write to me', { conversation: 'c2' });
  await Promise.all([
    talk.say('save it', { conversation: 'c1' }),
    talk.say('save it', { conversation: 'c2' }),
  ]);
  const [saved] = await talk.say('my saved');
  expect(textOf(saved!)).toContain('(3)');
});

test('two conversations know nothing of each other', async () => {
  const talk = talkWith();
  const [card] = await talk.say(draft, { conversation: 'c1', person: 'p1' });
  const press = pressed(choicesOf(card!).find(({ label }) => label === 'hurt'));
  const [answer] = await talk.say(press, { conversation: 'c2', person: 'p2' });
  expect(textOf(answer!)).toMatch(/type|Type/);
});

test('after thirty quiet minutes the draft is gone, before that it is not', async () => {
  let now = 0;
  const talk = talkWith({ clock: () => new Date(now) });
  await talk.say(draft);
  now += 29 * 60_000;
  expect(textOf((await talk.say('why?'))[0]!)).toContain('argue with');
  now += 30 * 60_000;
  expect(textOf((await talk.say('why?'))[0]!)).not.toContain('argue with');
});

test('a conversation that ended is forgotten at once', async () => {
  const talk = talkWith();
  await talk.say(draft);
  await talk.conversation.forget('test', 'c1');
  expect(textOf((await talk.say('why?'))[0]!)).not.toContain('argue with');
});

test('a turn that was under way when the conversation ended leaves nothing behind', async () => {
  const talk = talkWith();
  const turn = talk.say(draft);
  await Promise.all([turn, talk.conversation.forget('test', 'c1')]);
  expect(textOf((await talk.say('why?'))[0]!)).not.toContain('argue with');
});

test('when something breaks the person is told, the log has no words of theirs, and the draft is still there', async () => {
  const errors: object[] = [];
  const breaking: Engine = {
    ...fakeEngine,
    read: (text, options) => {
      if (text.includes('boom')) throw new TypeError(`cannot read “${text}”`);
      return fakeEngine.read(text, options);
    },
  };
  const talk = talkWith({ engine: breaking, errors });
  await talk.say(draft);
  const [sorry] = await talk.say('You never boom');
  expect(textOf(sorry!)).toMatch(/wrong on my side/);
  expect(errors).toEqual([{ err: expect.any(TypeError) }]);
  expect(textOf((await talk.say('why?'))[0]!)).toContain('argue with');
});

test('when keeping fails, nobody is told that it was kept', async () => {
  const storage = new MemoryStorage();
  const talk = talkWith({ storage });
  await talk.say(draft);
  await talk.say('save it');
  storage.write = () => Promise.reject(new Error('disk full'));
  const replies = await talk.say('yes');
  expect(replies.map(textOf).join()).toMatch(/wrong on my side/);
  expect(replies.map(textOf).join()).not.toMatch(/Saved/);
});

test('where a turn is one message, what safety says and what the coach says come together', async () => {
  const text = 'I feel threatened when you never listen';
  const burst = await talkWith().say(text);
  const [one, ...more] = await talkWith({ oneMessage: true }).say(text);
  expect(more).toEqual([]);
  for (const reply of burst) expect(textOf(one!)).toContain(textOf(reply));
});

test('erasing somebody drops what was kept and what is in memory, of them alone', async () => {
  const talk = talkWith();
  for (const person of ['p1', 'p2']) {
    await talk.say(draft, { conversation: person, person });
    await talk.say('save it', { conversation: person, person });
    await talk.say('yes', { conversation: person, person });
  }
  await talk.conversation.erase({ channelId: 'test', conversationId: 'p1', from: 'p1' });
  const saved = async (person: string) =>
    textOf((await talk.say('my saved', { conversation: `${person}-later`, person }))[0]!);
  expect(await saved('p1')).not.toContain('(1)');
  expect(await saved('p2')).toContain('(1)');
  const why = async (id: string) => textOf((await talk.say('why?', { conversation: id, person: id }))[0]!);
  expect(await why('p1')).not.toContain('argue with');
  expect(await why('p2')).toContain('argue with');
});
