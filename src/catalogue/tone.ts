import { z } from 'zod';
import { patternIds } from './pattern.js';

/**
 * A sign of how a message is meant. Weights add up: above nought heats it, below nought cools it. What stands in
 * `match` (compromise match syntax) counts for findings within its `reach`: its own `clause`, its own `sentence`,
 * only those `beside` it (in other clauses, for a word may be part of the charge itself), or the whole `message`.
 */
export const toneCueSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'use lower-case words joined by hyphens'),
  /** What it tells, for whoever reads the list. */
  tells: z.string(),
  weight: z.number().min(-4).max(4),
  reach: z.enum(['clause', 'sentence', 'beside', 'message']),
  match: z.array(z.string()).min(1),
  unless: z.array(z.string()).default([]),
  /** Patterns it bears on; all when left out. */
  over: z.array(z.enum(patternIds)).optional(),
  find: z.array(z.string()).min(1, 'give at least one sentence it must find'),
  miss: z.array(z.string()).default([]),
});
export type ToneCue = z.infer<typeof toneCueSchema>;

/** Words of which the word list (AFINN) says what is not so when people talk to each other. */
export const valenceSchema = z.strictObject({
  neutral: z.array(z.string()),
  good: z.array(z.string()),
  bad: z.array(z.string()),
});
export type ValenceCorrections = z.infer<typeof valenceSchema>;
