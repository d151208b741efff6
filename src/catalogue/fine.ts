import { z } from 'zod';
import { patternIds } from './pattern.js';

/** How words are recognised as fine. `covers` says how far the findings around them are silenced. */
export const fineRuleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'use lower-case words joined by hyphens'),
  match: z.array(z.string()).min(1),
  unless: z.array(z.string()).default([]),
  covers: z.enum(['match', 'clause', 'sentence', 'message']).default('clause'),
  /** Patterns it silences; all when left out. */
  over: z.array(z.enum(patternIds)).optional(),
  find: z.array(z.string()).min(1, 'give at least one sentence it must recognise'),
  miss: z.array(z.string()).default([]),
});
export type FineRule = z.infer<typeof fineRuleSchema>;

export const fineSchema = z.strictObject({
  kind: z.string(),
  /** One plain sentence to the person. */
  reason: z.string(),
  rules: z.array(fineRuleSchema).min(1),
});
export type FineContent = z.infer<typeof fineSchema>;
