import { MemoryStorage } from 'botbuilder';
import { type Kept, newKept } from '../../src/coaching/kept/kept.js';
import { peopleIn } from '../../src/conversation/people.js';

const kept: Kept = {
  ...newKept(new Date('2026-01-01')),
  made: 1,
  saved: [{ id: 's1', text: 'Hello.', at: '2026-01-01T00:00:00.000Z' }],
};

test('a person is found as they were kept, and nobody else is', async () => {
  const people = peopleIn(new MemoryStorage());
  await people.keep('a', kept);
  expect((await people.find('a'))?.kept).toEqual(kept);
  expect(await people.find('b')).toBeNull();
});

test('two who write after reading the same version: the second is refused, not lost', async () => {
  const people = peopleIn(new MemoryStorage());
  await people.keep('a', kept);
  const [one, two] = [await people.find('a'), await people.find('a')];
  await people.keep('a', { ...kept, made: 2 }, one?.eTag);
  await expect(people.keep('a', { ...kept, made: 3 }, two?.eTag)).rejects.toThrow();
  expect((await people.find('a'))?.kept.made).toBe(2);
});

test('erased is gone', async () => {
  const storage = new MemoryStorage();
  const people = peopleIn(storage);
  await people.keep('a', kept);
  await people.erase('a');
  expect(await people.find('a')).toBeNull();
  expect(Reflect.get(storage, 'memory')).toEqual({});
});

test('a record of before there were switches is read with all of them off', async () => {
  const storage = new MemoryStorage();
  const { since, made, saved } = kept;
  await storage.write({ 'people/a': { since, made, saved } });
  expect((await peopleIn(storage).find('a'))?.kept).toEqual(kept);
});

test('drafts that are none are left behind, and what was saved is still there', async () => {
  const storage = new MemoryStorage();
  await storage.write({ 'people/a': { ...kept, drafts: [{ id: 7 }] } });
  expect((await peopleIn(storage).find('a'))?.kept).toEqual(kept);
});
