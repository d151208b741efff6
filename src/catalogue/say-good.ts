import { z } from 'zod';
import { sourceSchema } from './source.js';

/** An effect on the speaker that can be pressed: its button, and the clause it becomes. */
const effect = z.strictObject({ label: z.string().max(30), clause: z.string() });

/**
 * A thank-you for one thing. `nothing`: regular expressions on what people say when there is nothing good to
 * say; `vague`: on praise that tells no one thing, which is asked about once.
 */
export const sayGoodSchema = z.strictObject({
  sources: z.array(sourceSchema).min(1),
  effects: z.strictObject({ home: z.array(effect).min(2), work: z.array(effect).min(2) }),
  /** Words that follow "I felt", alone or in a row. */
  felt: z.array(z.string()).min(5),
  nothing: z.array(z.string()).min(1),
  vague: z.array(z.string()).min(1),
  /** What people tell, and the lines they may say; `none` where it tells no good deed. */
  examples: z.array(
    z.union([
      z.strictObject({ told: z.string(), effect: z.string().optional(), says: z.array(z.string()).min(1) }),
      z.strictObject({ told: z.string(), none: z.literal(true) }),
    ]),
  ),
});
export type SayGoodContent = z.infer<typeof sayGoodSchema>;
