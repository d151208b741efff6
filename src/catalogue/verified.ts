import { z } from 'zod';

/** Whether words of ours may be said: with any others that are fit, only as they stand, or not at all. */
export const fitnesses = ['fit', 'fit alone', 'unfit'] as const;
export type Fitness = (typeof fitnesses)[number];

/** What `npm run train` finds when it reads the sentences that rewrites take from content as they are. */
export const verifiedSchema = z.record(z.enum(fitnesses), z.array(z.string()));
export type Verified = z.infer<typeof verifiedSchema>;
