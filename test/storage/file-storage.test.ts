import fs, { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { jest } from '@jest/globals';
import fc from 'fast-check';
import type { Damage } from '../../src/storage/damage.js';
import { FileStorage } from '../../src/storage/file-storage.js';
import { filesIn } from '../support/files-in.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { keepsTheContract } from './storage-contract.js';

const unharmed = (damage: Damage) => {
  throw new Error(`${damage.path} was damaged`);
};

keepsTheContract(() => new FileStorage(temporaryFolder(), unharmed));

function storageIn(folder: string) {
  const damages: Damage[] = [];
  return { storage: new FileStorage(folder, (damage) => damages.push(damage)), damages };
}

test('one file a key, in two levels of folders, named by the hash, for the owner alone', async () => {
  const folder = temporaryFolder();
  const { storage } = storageIn(folder);
  await storage.write({ 'web/users/ann': { n: 1 }, 'web/users/bob': { n: 1 } });
  const files = filesIn(folder);
  expect(files).toHaveLength(2);
  for (const file of files) {
    expect(file).toMatch(/^([0-9a-f]{2})\/([0-9a-f]{2})\/\1\2[0-9a-f]{60}\.json$/);
    expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, dirname(file))).mode & 0o777).toBe(0o700);
  }
});

test('another storage on the same folder finds what was written', async () => {
  const folder = temporaryFolder();
  await storageIn(folder).storage.write({ a: { words: 'kept' } });
  expect((await storageIn(folder).storage.read(['a'])).a.words).toBe('kept');
});

test.each([
  ['half a file', (whole: string) => whole.slice(0, whole.length / 2)],
  ['an empty file', () => ''],
  ['something else in JSON', () => '[1]'],
  ['an item without its eTag', () => '{"key":"a","value":{}}'],
  ['zeroes, as after a power cut', (whole: string) => '\0'.repeat(whole.length)],
])('%s is set aside and reported, and the key is free again', async (_name, damage) => {
  const folder = temporaryFolder();
  const { storage, damages } = storageIn(folder);
  await storage.write({ a: { n: 1 }, b: { n: 1 } });
  const path = pathOf(folder, 'a');
  const bad = damage(readFileSync(path, 'utf8'));
  writeFileSync(path, bad);

  expect(Object.keys(await storage.read(['a', 'b']))).toEqual(['b']);
  expect(damages).toEqual([{ path, setAsideAs: expect.stringContaining(`${path}.damaged-`) }]);
  expect(readFileSync(damages[0]!.setAsideAs, 'utf8')).toBe(bad);
  await storage.write({ a: { n: 2, eTag: '*' } });
  expect((await storage.read(['a'])).a.n).toBe(2);
});

test('a write that fails half-way leaves the old item, and the next write goes through', async () => {
  const folder = temporaryFolder();
  const { storage } = storageIn(folder);
  await storage.write({ a: { n: 1 } });
  const failing = jest.spyOn(fs, 'rename').mockImplementationOnce((_from, _to, done) => {
    done(Object.assign(new Error('no space left'), { code: 'ENOSPC' }));
  });
  await expect(storage.write({ a: { n: 2 } })).rejects.toThrow('no space left');
  failing.mockRestore();
  expect((await storage.read(['a'])).a.n).toBe(1);
  expect(filesIn(folder)).toHaveLength(1);
  await storage.write({ a: { n: 3 } });
  expect((await storage.read(['a'])).a.n).toBe(3);
});

test('delete removes the file and every copy of it, damaged or left half-written, and no other', async () => {
  const folder = temporaryFolder();
  const { storage } = storageIn(folder);
  await storage.write({ a: { words: 'secret' }, b: { words: 'kept' } });
  const path = pathOf(folder, 'a');
  writeFileSync(`${path}.damaged-2025-01-01T00-00-00.000Z`, 'secret');
  writeFileSync(`${path}.12345`, '{"key":"a","value":{"words":"sec');
  await storage.delete(['a']);
  expect(filesIn(folder).map((file) => join(folder, file))).toEqual([pathOf(folder, 'b')]);
});

test('writes to one key at once are done one after the other: none is lost, the last one stays', async () => {
  const { storage } = storageIn(temporaryFolder());
  await Promise.all(Array.from({ length: 30 }, (_, n) => storage.write({ a: { n } })));
  expect((await storage.read(['a'])).a.n).toBe(29);
});

test('settled waits until what was asked for is on the disk', async () => {
  const folder = temporaryFolder();
  const { storage } = storageIn(folder);
  void storage.write({ a: { words: 'kept' } });
  await storage.settled();
  expect(readFileSync(pathOf(folder, 'a'), 'utf8')).toContain('kept');
});

test('a turn takes as many file operations with hundreds of people as with ten', async () => {
  const { storage } = storageIn(temporaryFolder());
  const fill = (from: number, to: number) =>
    Promise.all(
      Array.from({ length: to - from }, (_, n) => storage.write({ [`person ${from + n}`]: { n } })),
    );
  await fill(0, 10);
  const withTen = await operationsOf(() => turn(storage, 'person 7'));
  await fill(10, 600);
  const withMany = await operationsOf(() => turn(storage, 'person 7'));
  expect(withMany).toEqual(withTen);
  expect(Object.keys(withTen)).toEqual(expect.arrayContaining(['readFile', 'rename', 'fsync']));
});

async function turn(storage: FileStorage, key: string) {
  const items = await storage.read([key]);
  await storage.write({ [key]: { ...items[key], n: 1 } });
}

/** How often each function of `fs` is called while something is done. */
async function operationsOf(done: () => Promise<void>): Promise<Record<string, number>> {
  const calls: Record<string, number> = {};
  const spies = [fs, fs.promises].flatMap((api) =>
    Object.entries(api)
      .filter(([name, value]) => typeof value === 'function' && /^[a-z]/.test(name))
      .map(([name]) => {
        const original = Reflect.get(api, name);
        Reflect.set(api, name, (...given: unknown[]) => {
          calls[name] = (calls[name] ?? 0) + 1;
          return original.apply(api, given);
        });
        return () => Reflect.set(api, name, original);
      }),
  );
  try {
    await done();
  } finally {
    for (const restore of spies) restore();
  }
  return calls;
}

function pathOf(folder: string, key: string): string {
  const file = filesIn(folder).find(
    (name) => name.endsWith('.json') && JSON.parse(readFileSync(join(folder, name), 'utf8')).key === key,
  );
  if (!file) throw new Error(`nothing is kept under ${key} in ${readdirSync(folder)}`);
  return join(folder, file);
}

test('whatever is written, read and deleted at once, it ends as if done one after the other', async () => {
  const key = fc.constantFrom('a', 'b', 'c');
  const step = fc.oneof(
    fc.record({ do: fc.constant('write' as const), key, n: fc.nat() }),
    fc.record({ do: fc.constant('delete' as const), key }),
    fc.record({ do: fc.constant('read' as const), key }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
      const { storage } = storageIn(temporaryFolder());
      const model = new Map<string, number>();
      const checks = steps.map(async (one) => {
        if (one.do === 'write') {
          model.set(one.key, one.n);
          return storage.write({ [one.key]: { n: one.n } });
        }
        if (one.do === 'delete') {
          model.delete(one.key);
          return storage.delete([one.key]);
        }
        const expected = model.get(one.key);
        expect((await storage.read([one.key]))[one.key]?.n).toBe(expected);
      });
      await Promise.all(checks);
      const items = await storage.read(['a', 'b', 'c']);
      expect(Object.entries(items).map(([name, { n }]) => [name, n])).toEqual([...model].sort());
    }),
    { numRuns: 40 },
  );
});
