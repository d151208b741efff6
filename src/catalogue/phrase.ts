import { z } from 'zod';

/** Several ways to say one thing. `{word}` is filled in; buttons have one way only, so that they keep their name. */
export const phrasesSchema = z.strictObject({
  about: z.string().regex(/^[a-z_]+$/, 'use lower-case words joined by underscores'),
  lines: z.record(
    z.string().regex(/^[a-z_]+$/, 'use lower-case words joined by underscores'),
    z.array(z.string().min(1)).min(1, 'give at least one way to say it'),
  ),
});
export type PhraseFile = z.infer<typeof phrasesSchema>;

/** Short things people type to the coach itself rather than to somebody else: lower case, no punctuation. */
export const heardSchema = z.record(
  z.enum([
    'help',
    'menu',
    'back',
    'stop',
    'start_over',
    'privacy',
    'leave',
    'saved',
    'erase',
    'greeting',
    'thanks',
    'are_you_a_bot',
    'what_can_you_do',
    'bye',
    'yes',
    'no',
    'do_not_know',
    'copy',
    'save',
    'fine',
    'show_again',
    'more_ways',
    'why',
    'other_feeling',
  ]),
  z.array(z.string().regex(/^[a-z0-9 ]+$/, 'use lower-case words without punctuation')).min(1),
);
export type Heard = z.infer<typeof heardSchema>;
export type HeardId = keyof Heard;
