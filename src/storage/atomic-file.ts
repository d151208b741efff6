import fs from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Adapter } from 'lowdb';
import writeFileAtomic from 'write-file-atomic';
import type { z } from 'zod';
import type { ReportDamage } from './damage.js';

/**
 * One small JSON file as a lowdb adapter. After `write` has resolved the data is on the disk, whole; a crash
 * before that leaves the old data. Only the owner can read it. It does not order writes: see FileStorage.
 */
export class AtomicFile<T> implements Adapter<T> {
  constructor(
    private readonly path: string,
    private readonly schema: z.ZodType<T>,
    private readonly report: ReportDamage,
  ) {}

  /** What the file holds; null when there is none, or when it was damaged and has been set aside. */
  async read(): Promise<T | null> {
    const text = await fs.readFile(this.path, 'utf8').catch(ifMissing(null));
    if (text === null) return null;
    const checked = this.schema.safeParse(parsed(text));
    return checked.success ? checked.data : this.setAside();
  }

  async write(data: T): Promise<void> {
    await fs.mkdir(dirname(this.path), { recursive: true, mode: 0o700 });
    await writeFileAtomic(this.path, JSON.stringify(data), { mode: 0o600, chown: false });
    await syncFolder(dirname(this.path));
  }

  /** Removes the file and every copy of it: damaged ones, and what a crash in the middle of a write left. */
  async erase(): Promise<void> {
    const folder = dirname(this.path);
    const names = await fs.readdir(folder).catch(ifMissing([]));
    const copies = names.filter((name) => name.startsWith(basename(this.path)));
    if (copies.length === 0) return;
    await Promise.all(copies.map((name) => fs.rm(join(folder, name), { force: true })));
    await syncFolder(folder);
  }

  private async setAside(): Promise<null> {
    const setAsideAs = `${this.path}.damaged-${new Date().toISOString().replaceAll(':', '-')}`;
    await fs.rename(this.path, setAsideAs);
    this.report({ path: this.path, setAsideAs });
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const ifMissing =
  <T>(value: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT') return value;
    throw error;
  };

/** A rename or a removal outlives a power cut only once its folder is synced. Windows has no such call. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await fs.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
