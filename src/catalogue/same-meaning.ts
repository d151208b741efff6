import { z } from 'zod';

/** Groups of words or short phrases, lower case, that ask for the same thing. */
export const sameMeaningSchema = z.array(
  z.array(z.string().regex(/^[a-z ]+$/, 'use lower-case words')).min(2, 'give at least two words'),
);
export type SameMeaning = z.infer<typeof sameMeaningSchema>;
