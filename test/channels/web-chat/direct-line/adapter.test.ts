import { type Activity, TurnContext } from 'botbuilder';
import { DirectLineAdapter, type Logic } from '../../../../src/channels/web-chat/direct-line/adapter.js';
import { Conversations } from '../../../../src/channels/web-chat/direct-line/conversations.js';

function stage() {
  const conversations = new Conversations(() => 0);
  const adapter = new DirectLineAdapter(conversations);
  const conversation = conversations.start('dl_me', 'sitting');
  const turn = (logic: Logic) => adapter.process(conversation, { type: 'message', text: 'hello' }, logic);
  const shown = (watermark = '') => conversation.after(watermark).activities;
  const texts = () => shown().map(({ text }) => text);
  return { conversations, adapter, conversation, turn, shown, texts };
}

test('an answer comes from the bot, and names what it answers', async () => {
  const { adapter, conversation, shown } = stage();
  await adapter.process(conversation, { type: 'message', id: 'm1' }, async (context) => {
    expect((await context.sendActivity('Hi'))?.id).toMatch(/^[\w-]{36}$/);
  });
  expect(shown()).toMatchObject([{ text: 'Hi', replyToId: 'm1', from: { role: 'bot' } }]);
});

test('a delay is waited for and a trace dropped; neither is shown', async () => {
  const { turn, shown } = stage();
  const sent: Partial<Activity>[] = [
    { type: 'delay', value: 1 },
    { type: 'trace', name: 'inside' },
    { type: 'message', text: 'at last' },
  ];
  await turn(async (context) => {
    expect(await context.sendActivities(sent)).toHaveLength(3);
  });
  expect(shown()).toMatchObject([{ type: 'message', text: 'at last' }]);
});

test('an activity is replaced under its id, and shown anew; one that is deleted is gone', async () => {
  const { conversation, turn, shown, texts } = stage();
  await turn(async (context) => {
    const [first, second] = [await context.sendActivity('first'), await context.sendActivity('second')];
    const { watermark } = conversation.after('');
    await context.updateActivity({ type: 'message', id: first?.id, text: 'first, mended' });
    expect(shown(watermark)).toMatchObject([{ id: first?.id, text: 'first, mended' }]);
    await context.deleteActivity(second?.id ?? '');
  });
  expect(texts()).toEqual(['first, mended']);
});

test.each<[string, (adapter: DirectLineAdapter, to: Partial<Activity>, logic: Logic) => Promise<void>]>([
  [
    'with an app id',
    (adapter, to, logic) =>
      adapter.continueConversationAsync('', TurnContext.getConversationReference(to), logic),
  ],
  [
    'with an audience',
    (adapter, to, logic) =>
      adapter.continueConversationAsync('', TurnContext.getConversationReference(to), 'audience', logic),
  ],
])('something said unasked, %s, reaches a conversation that is open and no other', async (_, say) => {
  const { adapter, conversation, conversations, texts } = stage();
  let heard: Partial<Activity> = {};
  await adapter.process(conversation, { type: 'message' }, async ({ activity }) => {
    heard = activity;
  });
  const turns: string[] = [];
  const speak: Logic = async (context) => {
    turns.push(context.activity.type);
    await context.sendActivity('Breathe out');
  };
  await say(adapter, heard, speak);
  expect(texts()).toEqual(['Breathe out']);
  conversations.end(conversation.id);
  await say(adapter, heard, speak);
  expect(turns).toEqual(['event']);
});

test('what a turn says after its conversation has ended goes nowhere', async () => {
  const { conversations, conversation, turn, shown } = stage();
  await turn(async (context) => {
    conversations.end(conversation.id);
    await context.sendActivity('too late');
  });
  expect(shown()).toEqual([]);
});
