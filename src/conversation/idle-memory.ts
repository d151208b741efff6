import type { Storage, StoreItems } from 'botbuilder';

/** Thirty quiet minutes, and what was typed is gone (DESIGN §6). */
export const idleMinutes = 30;

/** Botbuilder storage in memory that forgets what nobody has touched for `idleMinutes`. */
export interface IdleMemory extends Storage {
  /** Forgets what has been idle too long; reading does so too, but only for what is read. */
  sweep(): void;
  size(): number;
}

/** Last writer wins, whatever the eTag: who needs more runs turns one at a time. */
export function createIdleMemory(clock: () => Date): IdleMemory {
  const items = new Map<string, { json: string; touched: number }>();
  const now = () => clock().getTime();
  const isIdle = ({ touched }: { touched: number }) => now() - touched >= idleMinutes * 60_000;
  return {
    async read(keys) {
      const found: StoreItems = {};
      for (const key of keys) {
        const item = items.get(key);
        if (!item) continue;
        if (isIdle(item)) items.delete(key);
        else {
          item.touched = now();
          found[key] = JSON.parse(item.json);
        }
      }
      return found;
    },
    async write(changes) {
      for (const [key, value] of Object.entries(changes)) {
        items.set(key, { json: JSON.stringify(value), touched: now() });
      }
    },
    async delete(keys) {
      for (const key of keys) items.delete(key);
    },
    sweep() {
      for (const [key, item] of items) if (isIdle(item)) items.delete(key);
    },
    size: () => items.size,
  };
}
