import { z } from 'zod';

/** A need in plain words: sentences a person would say, not an abstract noun. */
export const needSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/, 'use lower-case words joined by hyphens'),
  home: z.array(z.string()).min(1),
  work: z.array(z.string()).default([]),
});
export type Need = z.infer<typeof needSchema>;
