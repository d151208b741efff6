import { z } from 'zod';
import { relations } from './relation.js';

/** Several ways to say one thing. `{word}` is filled in; buttons have one way only, so that they keep their name. */
export const phrasesSchema = z.strictObject({
  about: z.string().regex(/^[a-z_]+$/, 'use lower-case words joined by underscores'),
  lines: z.record(
    z.string().regex(/^[a-z_]+$/, 'use lower-case words joined by underscores'),
    z.array(z.string().min(1)).min(1, 'give at least one way to say it'),
  ),
});
export type PhraseFile = z.infer<typeof phrasesSchema>;

/**
 * Short things people type to the coach itself rather than to somebody else: lower case, no punctuation.
 * `(one|other)` stands for either, `*` at the end for whatever follows.
 */
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
    'settings',
    'reframe',
    'pillars',
    'insecurity',
    'ask',
    'skip',
    'export',
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
    'small_talk',
    'example',
    'who_for',
    ...relations.map((relation) => `for_${relation}` as const),
    'shorter',
    'softer',
    'firmer',
    'my_voice',
    'no_feeling_words',
    'already_said',
    'pocket_card',
    'they_said',
    'calm',
    'breathe',
    'rehearse',
    'decide',
    'not_tonight',
    'make_it_mine',
    'try_myself',
    'check_draft',
    'step_by_step',
    'resume',
    'skip',
    'what_if',
    'send',
    'judge_me',
    'check',
    'safe_to_say',
    'edit',
    'translate',
    'text_or_talk',
    'worked',
    'went_badly',
    'next_step',
    'doubt',
    'unfair',
    'worn_out',
    'stuck',
    'off_topic',
    'missed',
    'confused',
    'at_me',
    'maybe_at_me',
    'learn',
    'lonely',
    'what_may_come',
    'topic',
    'just_no',
    'say_good',
    'show_me',
    'again',
  ]),
  z
    .array(
      z
        .string()
        .regex(
          /^[a-z0-9 ()|]+( \*)?$/,
          'use lower-case words without punctuation; (one|other), and * at the end',
        ),
    )
    .min(1),
);
export type Heard = z.infer<typeof heardSchema>;
export type HeardId = keyof Heard;
