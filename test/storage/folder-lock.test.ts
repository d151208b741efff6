import { existsSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FolderInUse, lockFolder } from '../../src/storage/folder-lock.js';
import { identify } from '../../src/storage/process-identity.js';
import { filesIn } from '../support/files-in.js';
import { otherProcess } from '../support/other-process.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const other = otherProcess();

/** A process that locks the folder and holds the lock until it is ended. */
const holder = (folder: string) =>
  other.run(
    `import { lockFolder } from 'SRC/storage/folder-lock.js';
     await lockFolder(${JSON.stringify(folder)});
     console.log('locked');
     setInterval(() => {}, 1000);`,
  );

test('a second process on the folder is refused, told who holds it; when that one is killed it gets in', async () => {
  const folder = temporaryFolder();
  const first = holder(folder);
  await first.says('locked');
  await expect(lockFolder(folder)).rejects.toThrow(FolderInUse);
  await expect(lockFolder(folder)).rejects.toThrow(new RegExp(`process ${first.pid}\\b.*DATA_DIR`));
  await first.kill();
  const lock = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toThrow(`process ${process.pid}`);
  await lock.release();
});

test('a released lock is free, and nothing piles up', async () => {
  const folder = temporaryFolder();
  for (let round = 0; round < 5; round++) {
    const lock = await lockFolder(folder);
    await lock.release();
  }
  expect(filesIn(folder)).toHaveLength(1);
});

test('of many who find a dead lock at the same moment exactly one gets it', async () => {
  const folder = temporaryFolder();
  for (let round = 1; round <= 20; round++) {
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
    const locks = tries.flatMap((tried) => (tried.status === 'fulfilled' ? [tried.value] : []));
    expect(locks).toHaveLength(1);
    for (const tried of tries) {
      if (tried.status === 'rejected') expect(tried.reason).toBeInstanceOf(FolderInUse);
    }
    await locks[0]?.release();
  }
});

test('of several processes that start at once exactly one gets the folder', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'lock-1'), JSON.stringify({ ...identify(), started: 'before' }));
  const script = `import { lockFolder } from 'SRC/storage/folder-lock.js';
    await lockFolder(${JSON.stringify(folder)}).then(() => console.log('locked'), () => console.log('refused'));
    setInterval(() => {}, 1000);`;
  const processes = Array.from({ length: 4 }, () => other.run(script));
  const said = await Promise.all(processes.map((each) => each.says(/locked|refused/)));
  expect(said.sort()).toEqual(['locked', 'refused', 'refused', 'refused']);
  await Promise.all(processes.map((each) => each.kill()));
});

const here = identify();
const longAgo = new Date('2020-01-01');

test.each([
  ['a process whose number now belongs to another', { ...here, started: 'before' }, true],
  ['a process number that is not in use', { ...here, pid: 2 ** 22 + 1 }, true],
  ['another place that still shows life', { ...here, place: 'elsewhere' }, false],
  ['this very process', here, false],
])('a lock of %s: takeable %s', async (_who, identity, takeable) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'lock-3'), JSON.stringify(identity));
  const locking = lockFolder(folder);
  if (takeable) {
    await (await locking).release();
    expect(filesIn(folder)).toEqual(['lock-4']);
  } else await expect(locking).rejects.toThrow(FolderInUse);
});

test('a lock of another place that has been silent is takeable', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'lock-1');
  writeFileSync(path, JSON.stringify({ ...here, place: 'elsewhere' }));
  utimesSync(path, longAgo, longAgo);
  await (await lockFolder(folder)).release();
});

test.each(['', '{"pid":', 'null', '\0\0\0'])('a lock that holds %j is free', async (content) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'lock-1'), content);
  await (await lockFolder(folder)).release();
});

test('a release after another took over leaves the lock of the other alone', async () => {
  const folder = temporaryFolder();
  const mine = await lockFolder(folder);
  truncateSync(join(folder, 'lock-1'));
  const theirs = await lockFolder(folder);
  await mine.release();
  expect(existsSync(join(folder, 'lock-1'))).toBe(false);
  expect(JSON.parse(readFileSync(join(folder, 'lock-2'), 'utf8'))).toEqual(here);
  await theirs.release();
});
