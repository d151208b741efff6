import { z } from 'zod';
import { patternIds } from '../../catalogue/pattern.js';
import { messageSchema } from '../analyze/analysis.js';

/** A message, and what a reader called it. `patterns` are those the reader saw; a clean message has none. */
export const labelledMessageSchema = messageSchema.extend({
  label: z.enum(['blame', 'clean'], { error: 'must be "blame" or "clean"' }),
  patterns: z
    .array(z.enum(patternIds, { error: `must be one of ${patternIds.join(', ')}` }), {
      error: 'must be a list of patterns',
    })
    .nullish()
    .transform((patterns) => [...new Set(patterns)]),
});
export type LabelledMessage = z.infer<typeof labelledMessageSchema>;
