import { z } from 'zod';

/** Words said as feelings, in three tiers: only verdicts are pointed at, and only as a note. */
export const fauxFeelingsSchema = z.strictObject({
  /** What it was like inside: "left out". Never pointed at. */
  experience: z.array(z.string()).min(1),
  /** What the other one did, said as a feeling: "attacked"; with the feelings that may be underneath. */
  verdict: z.array(z.strictObject({ word: z.string(), beneath: z.array(z.string()).min(1) })).min(1),
  /** Signs that somebody may be in danger: "threatened". Never corrected. */
  danger: z.array(z.string()).min(1),
});
export type FauxFeelings = z.infer<typeof fauxFeelingsSchema>;
