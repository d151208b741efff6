import { z } from 'zod';
import { patternIds } from './pattern.js';
import { sourceSchema } from './source.js';

/** Who is told: at home, a child, or somebody at work. What is missing for a child or at work is said as at home. */
export const repairPlaces = ['home', 'child', 'work'] as const;
export type RepairPlace = (typeof repairPlaces)[number];
const ways = z.strictObject({
  home: z.array(z.string().min(1)).min(1),
  child: z.array(z.string().min(1)).min(1).optional(),
  work: z.array(z.string().min(1)).min(1).optional(),
});

/**
 * A kind of thing people are sorry for. `match`: regular expressions that begin at what follows "I"; `_` stands for
 * whoever it was done to ("him", "my son", "Sam"). `if_blaming`: only where the words told of carry blame.
 * `sorry` follows the act, `next` is the one thing to do now; the first fits most often.
 */
const deedSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/, 'use lower-case words joined by hyphens'),
  match: z.array(z.string()).default([]),
  if_blaming: z.boolean().default(false),
  /** Too little to own: what it was is asked for. */
  vague: z.boolean().default(false),
  sorry: ways,
  next: ways,
  /** What people tell, and the act they can own by it. */
  examples: z.array(z.strictObject({ told: z.string(), act: z.string() })).default([]),
  /** What is no confession of this kind. */
  pass: z.array(z.string()).default([]),
});
export type Deed = z.infer<typeof deedSchema>;

export const repairSchema = z.strictObject({
  sources: z.array(sourceSchema).min(1),
  deeds: z.array(deedSchema).min(1),
  /** Words said to somebody, as the act they were; used where the words themselves are better not said again. */
  said: z.record(z.enum(patternIds), z.string().regex(/^I /, 'begin with "I"')),
  /** For words that were right, where only the tone was not. */
  tone: ways,
});
export type RepairContent = z.infer<typeof repairSchema>;
