import { z } from 'zod';
import { relationSchema } from './relation.js';
import { sourceSchema } from './source.js';

/** Who is listening, as far as wording goes; a place without lines of its own borrows from the one behind the arrow. */
export const listeners = [
  'home',
  'child',
  'parent',
  'friend',
  'general',
  'work',
  'manager',
  'report',
] as const;
export type Listener = (typeof listeners)[number];
export const linesByListener = z.partialRecord(z.enum(listeners), z.array(z.string()).min(1));

/**
 * A kind of complaint and how it sounds from the speaker's side.
 * `match`: words in order, `|` between alternatives, a trailing `*` for any ending, `_` for any verb; the first is the
 * verb; a leading `not` or `does` fixes the polarity. `labels`: what someone is called. `phrases`: regular expressions
 * on the whole clause; named groups become slots.
 * In lines: `{I'm}`, `{I get}`… are the feeling; `{object}`, `{about}`, `{when}`, `{tail}`… are the person's own words,
 * and a line that needs words the draft has not is passed over; `[ … ]` is left out when its slot is empty.
 */
export const frameSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/, 'use lower-case words joined by hyphens'),
  /**
   * To what else its phrases give way: `message`, to a deed told beside them ("Nice job. You broke my lamp");
   * `clause`, to whatever their own clause tells too ("you deliberately broke my lamp").
   */
  yields: z.enum(['message', 'clause']).optional(),
  match: z.array(z.string()).default([]),
  labels: z.array(z.string()).default([]),
  phrases: z.array(z.string()).default([]),
  /** Ids, likeliest first. */
  feelings: z.array(z.string()).min(1),
  need: z.string(),
  /** "when I…": what the speaker lives through, whenever it happens. */
  side: z.array(z.string().regex(/^(?:when |\{when)/, 'begin with "when"')).default([]),
  /** Whole first sentences. */
  say: linesByListener.default({}),
  ask: linesByListener.default({}),
  expect: linesByListener.default({}),
  /** What I will not go along with, or will do to look after myself: about me, no threat. */
  limit: linesByListener.default({}),
  /** What the coach may ask next. */
  inquire: z.string().optional(),
  source: sourceSchema.optional(),
  examples: z
    .array(
      z.strictObject({
        text: z.string(),
        relation: relationSchema.default('general'),
        /** Words of which each must stand in one of the suggestions. */
        has: z.array(z.string()).min(1),
      }),
    )
    .min(1, 'give at least one example'),
});
export type Frame = z.infer<typeof frameSchema>;

/** One file: the frames of one area, and the source they share. */
export const frameFileSchema = z.strictObject({
  area: z.string(),
  source: sourceSchema,
  frames: z.array(frameSchema).min(1),
});
export type FrameFile = z.infer<typeof frameFileSchema>;
