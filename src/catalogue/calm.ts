import { z } from 'zod';
import { sourceSchema } from './source.js';

/**
 * A way to get calm, in steps that each last some seconds. `settle`: seconds between the opening words and the
 * first step; `rounds`: how often the steps are gone through.
 */
export const calmExerciseSchema = z.strictObject({
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
