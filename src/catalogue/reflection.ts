import { z } from 'zod';
import { sourceSchema } from './source.js';

const id = z.string().regex(/^[a-z-]+$/, 'use lower-case words joined by hyphens');
const text = z.string().min(1);

/**
 * Some questions about a relationship, each answered with one press, and a picture at the end. Not a test: nothing
 * is added up. `levels` from most to least; `height` 1 to 3 is how tall each stands in the picture. `low` levels
 * are those that get `step`, one small thing to do.
 */
export const reflectionSchema = z.strictObject({
  id,
  name: text,
  source: sourceSchema,
  begin: text,
  levels: z
    .array(z.strictObject({ id, label: text, also: z.array(text), height: z.int().min(1).max(3) }))
    .length(3),
  items: z.array(z.strictObject({ id, name: text, ask: text, step: text })).min(3),
  /** Which of the levels shows where to begin: the tallest or the shortest. */
  begins_at: z.enum(['tallest', 'shortest']),
  end: text,
  /** Said where every item stands the way that worries. */
  heavy: text,
  /** One question at the end, and what each answer means. */
  closing: z
    .strictObject({
      ask: text,
      answers: z.array(z.strictObject({ label: text, say: text, door: text })).min(2),
    })
    .optional(),
});
export type Reflection = z.infer<typeof reflectionSchema>;
