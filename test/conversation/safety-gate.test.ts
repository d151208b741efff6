import type { Said } from '../../src/coaching/said.js';
import type { Engine } from '../../src/language/engine.js';
import { fakeEngine } from '../coaching/fake-engine.js';
import { choicesOf, pressed, talkWith, textOf } from '../dialogs/talk-with.js';

const draft = 'You never listen to me';
const danger = 'you never listen so I will kill myself';
const worry = 'You never listen and I am scared of him';

const heard = async (talk: ReturnType<typeof talkWith>, said: Said | string) =>
  (await talk.say(said)).map(textOf).join('\n');

test.each<[string, Said]>([
  ['typed', { kind: 'typed', text: danger }],
  ['typed into a card', { kind: 'pressed', action: 'feeling', value: {}, inputs: { word: danger } }],
  [
    'typed into a card beside a way out',
    { kind: 'pressed', action: 'leave', value: {}, inputs: { word: danger } },
  ],
])('danger %s stops coaching, whatever was pressed', async (_name, said) => {
  const talk = talkWith();
  await talk.say(draft);
  const replies = await talk.say(said);
  expect(replies.map(textOf).join()).not.toContain('I guessed');
  expect(replies.at(-1)?.signals).toContain('withhold_history');
  expect(await heard(talk, 'You always forget me')).not.toContain('I guessed');
  expect(await heard(talk, { kind: 'arrived' })).not.toContain('just as it comes out');
});

test('“I’m fine” does not end it, and neither does a card from before', async () => {
  const talk = talkWith();
  const [card] = await talk.say(draft);
  await talk.say(danger);
  expect(await heard(talk, "I'm fine")).not.toContain('I guessed');
  const hurt = choicesOf(card!).find(({ label }) => label === 'hurt');
  expect(await heard(talk, pressed(hurt))).not.toContain('I get hurt');
});

test('the ways out stay open while coaching is stopped', async () => {
  const talk = talkWith();
  await talk.say(danger);
  expect(await heard(talk, 'privacy')).toMatch(/30 quiet minutes/);
  expect(await heard(talk, 'erase everything')).toMatch(/Clear them\?/);
  expect(await heard(talk, { kind: 'pressed', action: 'erase-yes', value: {}, inputs: {} })).toMatch(
    /erased/,
  );
  expect(await heard(talk, draft)).not.toContain('I guessed');
  expect(await heard(talk, 'leave now')).toMatch(/Closed/);
});

test('an unclear sign is asked about first; after a plain answer the draft that waited is taken up', async () => {
  const talk = talkWith();
  const [question] = await talk.say(worry);
  expect(textOf(question!)).toMatch(/safe/i);
  expect(textOf(question!)).not.toContain('I guessed');
  const replies = await talk.say('yes');
  expect(textOf(replies.at(-1)!)).toContain('I guessed frustrated');
  expect(textOf(replies.at(-1)!)).toContain('You never listen and I am scared of him');
});

test('help is the coach’s own, with people who can help one press away', async () => {
  const talk = talkWith();
  const [help] = await talk.say('help');
  const people = choicesOf(help!).find(({ label }) => label === 'People who can help');
  expect(await heard(talk, pressed(people))).toMatch(/findahelpline/);
});

test('a word of danger given as a feeling is asked about, not put into a sentence', async () => {
  const afraid: Engine = {
    ...fakeEngine,
    read: (text, options) => ({
      ...fakeEngine.read(text, options),
      safety: text === 'I feel trapped' ? { kind: 'abuse', level: 'unclear', rule: 'made-up' } : null,
    }),
  };
  const talk = talkWith({ engine: afraid });
  await talk.say(draft);
  await talk.say('other');
  expect(await heard(talk, 'trapped')).toMatch(/safe/i);
});

test('two people: the danger of one does not stop the other', async () => {
  const talk = talkWith();
  await talk.say(danger);
  const [other] = await talk.say(draft, { conversation: 'c2', person: 'p2' });
  expect(textOf(other!)).toContain('I guessed');
});
