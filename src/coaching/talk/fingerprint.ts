import { createHash } from 'node:crypto';

/** What tells words apart without keeping them. */
export const fingerprint = (words: string): string =>
  createHash('sha256').update(words.trim()).digest('base64url');
