import { Conversations } from '../../../../src/channels/web-chat/direct-line/conversations.js';

function atMost(most: number) {
  const ended: string[] = [];
  let now = 0;
  const conversations = new Conversations(
    () => now,
    (id) => ended.push(id),
    most,
  );
  const start = (sitting: string) => {
    now += 1;
    return conversations.start(`dl_${sitting}`, sitting);
  };
  const speak = (sitting: string) => {
    now += 1;
    conversations.ofSitting(sitting)?.add({ type: 'message', text: 'hello' });
  };
  return { conversations, ended, start, speak };
}

test('when there are too many, the one that has been quiet for longest ends', () => {
  const { conversations, ended, start, speak } = atMost(2);
  const [first, second] = [start('first'), start('second')];
  speak('first');
  start('third');
  expect(ended).toEqual([second.id]);
  expect(conversations.ofSitting('first')).toBe(first);
  expect(conversations.ofSitting('second')).toBeUndefined();
});

test('a sitting that begins anew takes the place it had', () => {
  const { conversations, ended, start } = atMost(2);
  const [first, second] = [start('first'), start('second')];
  start('first');
  expect(ended).toEqual([first.id]);
  expect(conversations.ofSitting('second')).toBe(second);
});
