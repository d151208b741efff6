import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { identify, isRunning, type ProcessIdentity } from './process-identity.js';

const holderSchema = z.strictObject({ pid: z.int(), place: z.string(), started: z.string().nullable() });

/** A holder in another place can't be looked up: it shows that it lives by touching its lock this often. */
const heartbeat = 5_000;
const silence = 4 * heartbeat;

/** Another process works on the folder. */
export class FolderInUse extends Error {
  constructor(folder: string, holder: ProcessIdentity, path: string) {
    super(
      `The data folder ${folder} is in use by another First Person, process ${holder.pid}. Stop that one, or give this one a folder of its own with DATA_DIR. (If no such process runs, wait ${silence / 1000} seconds or delete ${path}.)`,
    );
    this.name = 'FolderInUse';
  }
}

export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Makes this process the only one on a folder, until it releases the lock or dies.
 * The lock is the file `lock-N` with the highest N. It is free when it is empty (released) or its process is
 * dead; whoever then creates N + 1 first has it. Numbers only grow, so that of two who find a dead lock at the
 * same moment one always fails; and a file appears with its content (by `link`), never half written.
 * @throws FolderInUse
 */
export async function lockFolder(folder: string, me: ProcessIdentity = identify()): Promise<FolderLock> {
  for (;;) {
    const latest = await latestLock(folder);
    if (latest.holder) throw new FolderInUse(folder, latest.holder, pathOf(folder, latest.number));
    const mine = latest.number + 1;
    if (!(await claim(folder, mine, me))) continue;
    if ((await numbersIn(folder)).some((number) => number > mine)) {
      await fs.rm(pathOf(folder, mine), { force: true });
      continue;
    }
    await removeOthers(folder, mine);
    return hold(pathOf(folder, mine));
  }
}

const pathOf = (folder: string, number: number): string => join(folder, `lock-${number}`);

async function numbersIn(folder: string): Promise<number[]> {
  const names = await fs.readdir(folder);
  return names.flatMap((name) => /^lock-(\d+)$/.exec(name)?.[1] ?? []).map(Number);
}

async function latestLock(folder: string): Promise<{ number: number; holder: ProcessIdentity | null }> {
  const number = Math.max(0, ...(await numbersIn(folder)));
  const path = pathOf(folder, number);
  try {
    const [text, { mtimeMs }] = await Promise.all([fs.readFile(path, 'utf8'), fs.stat(path)]);
    const holder = text === '' ? null : holderSchema.parse(JSON.parse(text));
    return { number, holder: holder && lives(holder, Date.now() - mtimeMs) ? holder : null };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || !isSystemError(error))
      return { number, holder: null };
    throw error;
  }
}

const lives = (holder: ProcessIdentity, silentFor: number): boolean =>
  holder.place === identify().place ? isRunning(holder) : silentFor < silence;

const isSystemError = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

async function claim(folder: string, number: number, me: ProcessIdentity): Promise<boolean> {
  const draft = join(folder, `lock-draft-${randomUUID()}`);
  await fs.writeFile(draft, JSON.stringify(me), { flag: 'wx', mode: 0o600 });
  try {
    await fs.link(draft, pathOf(folder, number));
    return true;
  } catch (error) {
    if (['EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  } finally {
    await fs.rm(draft, { force: true });
  }
}

async function removeOthers(folder: string, mine: number): Promise<void> {
  const names = await fs.readdir(folder);
  const others = names.filter((name) => name.startsWith('lock-') && name !== `lock-${mine}`);
  await Promise.all(others.map((name) => fs.rm(join(folder, name), { force: true })));
}

function hold(path: string): FolderLock {
  const beat = setInterval(() => {
    const now = new Date();
    fs.utimes(path, now, now).catch(() => {});
  }, heartbeat);
  beat.unref();
  return {
    async release() {
      clearInterval(beat);
      await fs.truncate(path).catch(() => {});
    },
  };
}
