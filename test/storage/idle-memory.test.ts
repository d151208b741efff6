import { IdleMemory, idleLimit } from '../../src/storage/idle-memory.js';
import { keepsTheContract } from './storage-contract.js';

keepsTheContract(() => new IdleMemory(() => 0));

const minute = 60_000;

/** A memory and the time, in minutes since it was made. */
function memory() {
  let now = 0;
  const held = new IdleMemory(() => now);
  return {
    held,
    at(minutes: number) {
      now = minutes * minute;
    },
    has: async (key: string) => key in (await held.read([key])),
  };
}

test('the limit is thirty minutes', () => {
  expect(idleLimit).toBe(30 * minute);
});

test('what nobody used for thirty minutes is gone', async () => {
  const { held, at, has } = memory();
  await held.write({ a: { words: 'x' } });
  at(29.9);
  expect(await has('a')).toBe(true);
  at(59.8);
  expect(await has('a')).toBe(true);
  at(89.8);
  expect(await has('a')).toBe(false);
});

test('what has expired does not stand in the way of a new item', async () => {
  const { held, at } = memory();
  await held.write({ a: { n: 1 } });
  at(31);
  await held.write({ a: { n: 2, eTag: '*' } });
  expect((await held.read(['a'])).a.n).toBe(2);
});

test('a sweep frees what has expired and keeps what was used', async () => {
  const { held, at, has } = memory();
  await held.write({ a: { n: 1 }, b: { n: 1 }, c: { n: 1 } });
  at(20);
  await held.read(['a']);
  await held.write({ b: { n: 2 } });
  at(31);
  held.sweep();
  expect(held.size).toBe(2);
  expect([await has('a'), await has('b'), await has('c')]).toEqual([true, true, false]);
});
