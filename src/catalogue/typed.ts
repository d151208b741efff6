import { z } from 'zod';

/** Whole messages that mean one thing where they are asked for, in the notation of heard.yaml. */
export const typedSchema = z
  .array(
    z
      .string()
      .regex(
        /^[a-z0-9 ()|]+( \*)?$/,
        'use lower-case words without punctuation; (one|other), and * at the end',
      ),
  )
  .min(1);
