import { createIdleMemory } from '../../src/conversation/idle-memory.js';

const minutes = (count: number): number => count * 60_000;

function memoryAt() {
  let now = 0;
  const memory = createIdleMemory(() => new Date(now));
  return {
    memory,
    later: (count: number) => {
      now += minutes(count);
    },
  };
}

test('what is read within half an hour is there, and lives on', async () => {
  const { memory, later } = memoryAt();
  await memory.write({ a: { words: 'x' } });
  for (const wait of [29, 29, 29]) {
    later(wait);
    expect(await memory.read(['a', 'b'])).toEqual({ a: { words: 'x' } });
  }
});

test('after thirty quiet minutes it is gone, read or swept', async () => {
  const { memory, later } = memoryAt();
  await memory.write({ a: { words: 'x' }, b: { words: 'y' } });
  later(30);
  expect(await memory.read(['a'])).toEqual({});
  expect(memory.size()).toBe(1);
  memory.sweep();
  expect(memory.size()).toBe(0);
});

test('what was read can be changed without changing what is stored', async () => {
  const { memory } = memoryAt();
  await memory.write({ a: { list: [1] } });
  const item = (await memory.read(['a'])).a;
  item.list.push(2);
  expect(await memory.read(['a'])).toEqual({ a: { list: [1] } });
});
