import { z } from 'zod';

/**
 * Words and phrases that rules name by one tag (`#Label`). Verbs stand for all their forms, nouns for both numbers.
 * Where words have `degrees`, single words stand for those too: `#LabelMore` (lazier), `#LabelMost` (laziest).
 */
export const wordClassSchema = z.strictObject({
  tag: z.string().regex(/^[A-Z][A-Za-z]+$/, 'use a tag such as CharacterLabel'),
  words: z.array(z.string()).default([]),
  degrees: z.boolean().default(false),
  nouns: z.array(z.string()).default([]),
  verbs: z.array(z.string()).default([]),
  /** Tags of classes that say the opposite, so that no word can be in both: kind words and insults. */
  contradicts: z.array(z.string()).default([]),
});
export type WordClass = z.infer<typeof wordClassSchema>;
