import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ReportDamage } from './damage.js';
import { FileStorage } from './file-storage.js';
import { lockFolder } from './folder-lock.js';
import { keptSecret } from './kept-secret.js';

/** The data folder can't be used; the message says why and what to do. */
export class DataFolderError extends Error {
  constructor(folder: string, cause: NodeJS.ErrnoException) {
    super(
      `The data folder ${folder} can't be written to (${cause.code ?? cause.message}). Give this user write permission there, or set DATA_DIR to another folder.`,
      { cause },
    );
    this.name = 'DataFolderError';
  }
}

/** Everything on disk, held by this process alone until `close`. */
export interface DataFolder {
  path: string;
  /** Whether others on this machine may look into the folder. A folder made here is closed to them. */
  openToOthers: boolean;
  kept: FileStorage;
  secret(name: string): Promise<string>;
  /** Waits until everything is on the disk, then lets the next process in. */
  close(): Promise<void>;
}

/**
 * Makes the folder where it is missing, checks that it can be written to, and locks it.
 * @throws DataFolderError, FolderInUse
 */
export async function openDataFolder(folder: string, report: ReportDamage): Promise<DataFolder> {
  const path = resolve(folder);
  const openToOthers = await prepare(path).catch((error) => {
    throw new DataFolderError(path, error);
  });
  const lock = await lockFolder(path);
  const kept = new FileStorage(join(path, 'kept'), report);
  return {
    path,
    openToOthers,
    kept,
    secret: (name) => keptSecret(path, name, report),
    async close() {
      await kept.settled();
      await lock.release();
    },
  };
}

async function prepare(path: string): Promise<boolean> {
  await fs.mkdir(path, { recursive: true, mode: 0o700 });
  const probe = join(path, `probe-${randomUUID()}`);
  await fs.writeFile(probe, '', { flag: 'wx' });
  await fs.rm(probe);
  return ((await fs.stat(path)).mode & 0o077) !== 0;
}
