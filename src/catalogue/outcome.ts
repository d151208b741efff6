import { z } from 'zod';
import { typedSchema } from './typed.js';

export const outcomes = ['well', 'mixed', 'badly', 'not_said'] as const;
export const helps = ['calm', 'words', 'moment', 'them', 'unknown'] as const;

/** How people say in a few words how a talk went, and what helped. */
export const outcomeSchema = z.strictObject({
  typed: z.strictObject({
    how: z.record(z.enum(outcomes), typedSchema),
    /** What came back, by the comeback's id. */
    came: z.record(z.string(), typedSchema),
    helped: z.record(z.enum(helps), typedSchema),
  }),
});
export type OutcomeContent = z.infer<typeof outcomeSchema>;
