import type { Storage, StoreItem, StoreItems } from 'botbuilder';
import { checkTag } from './conflict.js';

interface Held {
  json: string;
  eTag: string;
  usedAt: number;
}

/** An open conversation is kept this long after its last turn, in milliseconds. */
export const idleLimit = 30 * 60 * 1000;

/**
 * Open conversations, in memory alone: gone on restart, and gone once nobody has read or written them for
 * `limit` milliseconds. What has expired is never read again; `sweep` also frees its memory.
 * @param now the time in milliseconds
 */
export class IdleMemory implements Storage {
  /** In order of use, the longest unused first. */
  private readonly held = new Map<string, Held>();
  private writes = 0;

  constructor(
    private readonly now: () => number,
    private readonly limit = idleLimit,
  ) {}

  async read(keys: string[]): Promise<StoreItems> {
    return Object.fromEntries(
      keys.flatMap((key): [string, StoreItem][] => {
        const item = this.fresh(key);
        if (!item) return [];
        this.keep(key, item.json, item.eTag);
        return [[key, { ...JSON.parse(item.json), eTag: item.eTag }]];
      }),
    );
  }

  /** @throws StorageConflict when an item's eTag is no longer the stored one. */
  async write(changes: StoreItems): Promise<void> {
    for (const [key, { eTag, ...value }] of Object.entries(changes)) {
      checkTag(key, eTag, this.fresh(key)?.eTag);
      this.writes += 1;
      this.keep(key, JSON.stringify(value), String(this.writes));
    }
  }

  async delete(keys: string[]): Promise<void> {
    for (const key of keys) this.held.delete(key);
  }

  /** Forgets what has expired. Costs as much as there is to forget. */
  sweep(): void {
    for (const [key, item] of this.held) {
      if (!this.expired(item)) return;
      this.held.delete(key);
    }
  }

  /** How many items are in memory. */
  get size(): number {
    return this.held.size;
  }

  private fresh(key: string): Held | null {
    const item = this.held.get(key);
    return item && !this.expired(item) ? item : null;
  }

  private expired(item: Held): boolean {
    return this.now() - item.usedAt >= this.limit;
  }

  private keep(key: string, json: string, eTag: string): void {
    this.held.delete(key);
    this.held.set(key, { json, eTag, usedAt: this.now() });
  }
}
