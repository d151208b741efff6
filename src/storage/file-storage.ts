import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Storage, StoreItem, StoreItems } from 'botbuilder';
import { Low } from 'lowdb';
import { z } from 'zod';
import { createTurnQueue } from '../conversation/turn-queue.js';
import { AtomicFile } from './atomic-file.js';
import { checkTag } from './conflict.js';
import type { ReportDamage } from './damage.js';

const recordSchema = z.strictObject({
  key: z.string(),
  eTag: z.string(),
  value: z.record(z.string(), z.unknown()),
});
type Record = z.infer<typeof recordSchema>;

/**
 * What people chose to keep, on disk: one small file a key, named by the key's hash, in two levels of folders,
 * so that a turn costs the same however many people there are. Calls for one key run in order. Several keys in
 * one write are not one transaction: a conflict on one leaves the others written.
 * One process at a time: see `lockFolder`.
 */
export class FileStorage implements Storage {
  private readonly turns = createTurnQueue();

  constructor(
    private readonly folder: string,
    private readonly report: ReportDamage,
  ) {}

  async read(keys: string[]): Promise<StoreItems> {
    const found = await Promise.all(
      keys.map((key) =>
        this.turns.run(key, async (): Promise<[string, StoreItem][]> => {
          const { data } = await this.load(key);
          return data ? [[key, { ...data.value, eTag: data.eTag }]] : [];
        }),
      ),
    );
    return Object.fromEntries(found.flat());
  }

  /** @throws StorageConflict when an item's eTag is no longer the stored one. */
  async write(changes: StoreItems): Promise<void> {
    await Promise.all(
      Object.entries(changes).map(([key, { eTag, ...value }]) =>
        this.turns.run(key, async () => {
          const record = await this.load(key);
          checkTag(key, eTag, record.data?.eTag);
          record.data = { key, eTag: randomUUID(), value };
          await record.write();
        }),
      ),
    );
  }

  async delete(keys: string[]): Promise<void> {
    await Promise.all(keys.map((key) => this.turns.run(key, () => this.file(key).erase())));
  }

  /** Resolves when everything asked for so far is on the disk. */
  settled(): Promise<void> {
    return this.turns.idle();
  }

  private async load(key: string): Promise<Low<Record | null>> {
    const record = new Low<Record | null>(this.file(key), null);
    await record.read();
    return record;
  }

  private file(key: string): AtomicFile<Record | null> {
    const hash = createHash('sha256').update(key).digest('hex');
    const path = join(this.folder, hash.slice(0, 2), hash.slice(2, 4), `${hash}.json`);
    return new AtomicFile<Record | null>(path, recordSchema, this.report);
  }
}
