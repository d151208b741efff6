import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Damage } from '../../src/storage/damage.js';
import { DataFolderError, openDataFolder } from '../../src/storage/data-folder.js';
import { FolderInUse } from '../../src/storage/folder-lock.js';
import { filesIn } from '../support/files-in.js';
import { otherProcess } from '../support/other-process.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const other = otherProcess();

async function open(path: string) {
  const damages: Damage[] = [];
  return { folder: await openDataFolder(path, (damage) => damages.push(damage)), damages };
}

test('the folder is made for its owner alone', async () => {
  const path = join(temporaryFolder(), 'new', 'data');
  const { folder } = await open(path);
  expect(statSync(path).mode & 0o777).toBe(0o700);
  expect(folder.openToOthers).toBe(false);
  await folder.close();
});

test('a folder that was open to others is used as it is, and says so', async () => {
  const path = temporaryFolder();
  chmodSync(path, 0o755);
  const { folder } = await open(path);
  expect(folder.openToOthers).toBe(true);
  expect(statSync(path).mode & 0o777).toBe(0o755);
  await folder.close();
});

test.each([
  ['below a file', (base: string) => writeFileSync(join(base, 'data'), ''), 'data/below', 'ENOTDIR'],
  ['a file', (base: string) => writeFileSync(join(base, 'data'), ''), 'data', 'EEXIST'],
  ['in a folder without write permission', (base: string) => chmodSync(base, 0o500), 'data', 'EACCES'],
  [
    'itself without write permission',
    (base: string) => mkdirSync(join(base, 'data'), { mode: 0o500 }),
    'data',
    'EACCES',
  ],
])('a folder that is %s is refused with what to do', async (_where, arrange, name, code) => {
  const base = temporaryFolder();
  arrange(base);
  const path = join(base, name);
  const error = await asNobody(base, () => openDataFolder(path, () => {}).catch((reason) => reason));
  expect(error).toBeInstanceOf(DataFolderError);
  expect(error.message).toContain(`${path} can't be written to (${code})`);
  expect(error.message).toContain('DATA_DIR');
});

/** Does something as a user without privileges who owns the folder: root may write anywhere. */
async function asNobody<T>(folder: string, done: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return done();
  const nobody = 65534;
  for (const name of ['', ...readdirSync(folder)]) chownSync(join(folder, name), nobody, nobody);
  process.seteuid?.(nobody);
  try {
    return await done();
  } finally {
    process.seteuid?.(0);
  }
}

test('one process at a time; after close the next gets in and finds what was kept', async () => {
  const path = temporaryFolder();
  const { folder } = await open(path);
  await expect(open(path)).rejects.toThrow(FolderInUse);
  void folder.kept.write({ a: { words: 'kept' } });
  await folder.close();
  const { folder: next } = await open(path);
  expect((await next.kept.read(['a'])).a.words).toBe('kept');
  await next.close();
});

test('a secret is made once: 32 random bytes, for the owner alone', async () => {
  const path = temporaryFolder();
  const { folder } = await open(path);
  const secret = await folder.secret('direct-line-secret');
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
  expect(statSync(join(path, 'direct-line-secret.json')).mode & 0o777).toBe(0o600);
  await folder.close();
  const { folder: next } = await open(path);
  expect(await next.secret('direct-line-secret')).toBe(secret);
  expect(await next.secret('another')).not.toBe(secret);
  await next.close();
});

test('a damaged secret is set aside, reported and made anew', async () => {
  const path = temporaryFolder();
  writeFileSync(join(path, 'direct-line-secret.json'), '"short"');
  const { folder, damages } = await open(path);
  expect(await folder.secret('direct-line-secret')).toHaveLength(43);
  expect(damages).toHaveLength(1);
  expect(readFileSync(damages[0]!.setAsideAs, 'utf8')).toBe('"short"');
  await folder.close();
});

test('a process killed while it writes leaves whole items only, and lets the next one in', async () => {
  const path = temporaryFolder();
  const writer = other.run(
    `import { openDataFolder } from 'SRC/storage/data-folder.js';
     const { kept } = await openDataFolder(${JSON.stringify(path)}, () => {});
     for (let n = 1; ; n++) {
       await kept.write({ a: { n, words: String(n).repeat(20000) } });
       if (n === 10) console.log('writing');
     }`,
  );
  await writer.says('writing');
  await writer.kill();
  const { folder, damages } = await open(path);
  const { a } = await folder.kept.read(['a']);
  expect(a.n).toBeGreaterThanOrEqual(10);
  expect(a.words).toBe(String(a.n).repeat(20000));
  expect(damages).toEqual([]);
  await folder.kept.delete(['a']);
  expect(filesIn(join(path, 'kept'))).toEqual([]);
  await folder.close();
});
