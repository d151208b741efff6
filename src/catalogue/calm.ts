import { z } from 'zod';
import { sourceSchema } from './source.js';
import { typedSchema } from './typed.js';

/**
 * A way to get calm, in steps that each last some seconds. `settle`: seconds between the opening words and the
 * first step; `rounds`: how often the steps are gone through.
 */
const calmExerciseSchema = z.strictObject({
  id: z.enum(['breathing', 'grounding']),
  name: z.string().min(1),
  source: sourceSchema,
  begin: z.string().min(1),
  settle: z.int().min(2).max(30),
  rounds: z.int().min(1).max(10),
  steps: z
    .array(z.strictObject({ say: z.string().min(1), seconds: z.int().min(2).max(60) }))
    .min(1, 'give at least one step'),
  end: z.string().min(1),
});
export type CalmExercise = z.infer<typeof calmExerciseSchema>;

/** Ways to get calm, and how people say what became of one. */
export const calmSchema = z.strictObject({
  exercises: z.array(calmExerciseSchema).min(1),
  typed: z.record(z.enum(['better', 'same', 'worse', 'again']), typedSchema),
});
export type CalmContent = z.infer<typeof calmSchema>;
