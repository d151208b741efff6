import { z } from 'zod';

export const feelingFamilies = [
  'angry',
  'hurt',
  'sad',
  'worried',
  'tired',
  'lonely',
  'embarrassed',
  'overwhelmed',
  'jealous',
  'confused',
  'guilty',
  'warm',
] as const;

/** How a feeling can be worded with "I": "I'm hurt", "I get frustrated". */
export const feelingForms = ['am', 'feel', 'get', 'was', 'felt', 'have been'] as const;

/** Where a feeling may be offered: at home, at work, and downward (to a child, or to somebody who reports to me). */
export const feelingPlaces = ['home', 'work', 'down'] as const;

export const feelingSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:[ '-][a-z]+)*$/, 'use the word itself, in lower case'),
  family: z.enum(feelingFamilies),
  /** 1 is mild, 3 is strong. */
  strength: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  forms: z.array(z.enum(feelingForms)).min(1),
  /** The word that joins it to a thing: "worried about", "tired of"; left out when none does. */
  of: z.enum(['about', 'of', 'with', 'by', 'at', 'over']).optional(),
  offer: z.array(z.enum(feelingPlaces)).default(['home']),
  /** Guessed only where the complaint is of something done to me, or not done for me. */
  tender: z.boolean().default(false),
  /** Other words people use for it. */
  also: z.array(z.string()).default([]),
  /** Whether such a word is said back as the person said it, or as the feeling itself. */
  echo: z.boolean().default(true),
});
export type Feeling = z.infer<typeof feelingSchema>;
export type FeelingForm = (typeof feelingForms)[number];
