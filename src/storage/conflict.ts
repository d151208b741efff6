/** Somebody else wrote, or removed, the item since it was read. */
export class StorageConflict extends Error {
  constructor(key: string) {
    super(`Storage: error writing "${key}" due to eTag conflict.`);
    this.name = 'StorageConflict';
  }
}

/**
 * botbuilder's rule for a write: no eTag or `*` overwrites whatever there is; any other must be the one stored.
 * So a late write does not bring back what was erased.
 * @throws StorageConflict
 */
export function checkTag(key: string, given: unknown, stored: string | undefined): void {
  if (given === undefined || given === null || given === '*') return;
  if (given !== stored) throw new StorageConflict(key);
}
