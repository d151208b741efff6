import { z } from 'zod';

/** A word that stands for another only before certain words: "your late", but not "your coat". */
const contextSchema = z.strictObject({
  becomes: z.string(),
  before: z.array(z.string()).min(1),
  /** Also before any word in -ing with one of these after it: "your telling me", but not "your meeting". */
  beforeGerundWith: z.array(z.string()).default([]),
});

/** How messy English is read. */
export const spellingSchema = z.strictObject({
  /** A word as typed (lower case) and the words it stands for. */
  words: z.record(z.string(), z.string()),
  /** Digits and letters that stand for a word only between words: "2" in "i want 2 go", not in "2 days". */
  contexts: z.record(z.string(), contextSchema).default({}),
  /** Words whose slips of the keyboard are put right: "alwyas". */
  keyWords: z.array(z.string()).default([]),
  /** Real words one slip away from a key word, never changed: "sever" is not "never". */
  realWords: z.array(z.string()).default([]),
});
export type Spelling = z.infer<typeof spellingSchema>;
