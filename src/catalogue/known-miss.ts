import { z } from 'zod';
import { relationSchema } from './relation.js';

/** A message the engine gets wrong, kept so that nobody has to find it out twice. A test fails once it is mended. */
export const knownMissSchema = z.strictObject({
  text: z.string(),
  relation: relationSchema.optional(),
  /** What it should be called: `blame` is passed over so far, `clean` is flagged so far. */
  expected: z.enum(['blame', 'clean']),
  /** What it would take to get it right. */
  why: z.string(),
  since: z.string().regex(/^\d{4}-\d\d-\d\d$/, 'write the day as 2026-11-21'),
});
export type KnownMiss = z.infer<typeof knownMissSchema>;
