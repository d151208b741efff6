import { z } from 'zod';

/** How messy English is read: a word as typed (lower case, no apostrophe) and the words it stands for. */
export const spellingSchema = z.strictObject({
  words: z.record(z.string(), z.string()),
});
export type Spelling = z.infer<typeof spellingSchema>;
