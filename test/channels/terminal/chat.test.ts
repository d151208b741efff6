import { MemoryStorage } from 'botbuilder';
import { chat } from '../../../src/channels/terminal/chat.js';
import { createConversation } from '../../../src/conversation/create-conversation.js';
import { fakeEngine } from '../../coaching/fake-engine.js';
import { catalogue } from '../../dialogs/talk-with.js';

async function screen(...typed: string[]): Promise<string[]> {
  const shown: string[] = [];
  const conversation = createConversation({
    engine: fakeEngine,
    catalogue,
    storage: new MemoryStorage(),
    log: { error: (fields) => shown.push(JSON.stringify(fields)) },
    place: 'this_computer',
  });
  async function* lines() {
    yield* typed;
  }
  await chat(conversation, lines(), (text) => shown.push(text.trim()));
  await conversation.close();
  return shown;
}

const draft = 'You never listen to me';

test('greets, and a number presses a starter', async () => {
  const [greeting, card] = await screen('1');
  expect(greeting).toContain('[1] You never listen to me');
  expect(card).toContain('“You *never* listen to me”');
});

const card = (await screen(draft))[1]!;
const numberOf = (label: string): string => new RegExp(`\\[(\\d+)\\] ${label}`).exec(card)?.[1] ?? 'missing';

test.each([
  ['a number', numberOf('hurt')],
  ['a name', 'hurt'],
  ['a name in capitals', 'HURT'],
])('%s presses a button', async (_name, typed) => {
  expect((await screen(draft, typed))[2]).toContain('I get hurt');
});

test('an opening opens, and what stood on the card can still be pressed by name', async () => {
  const shown = await screen(draft, numberOf('Why'), "it's fine as it is");
  expect(shown[2]).toContain('counselling practice (Gordon)');
  expect(shown[3]).toMatch(/never/);
});

test('copy shows the words alone', async () => {
  expect((await screen(draft, 'copy'))[2]).toBe("short, for general: I get frustrated when I'm not heard.");
});

test('a number that is not on the screen is a message like any other', async () => {
  expect((await screen(draft, '99'))[2]).not.toContain('wrong on my side');
});

test('leaving ends it, and so does the end of the lines', async () => {
  expect(await screen('leave now', draft)).toHaveLength(2);
  expect(await screen()).toHaveLength(1);
});
