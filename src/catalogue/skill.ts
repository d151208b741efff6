import { z } from 'zod';
import { patternIds } from './pattern.js';
import { sourceSchema } from './source.js';

/** What a lesson can look for in what somebody wrote; each has its function in src/coaching/lessons/checks. */
export const checkIds = [
  'names_their_feeling',
  'stays_with_them',
  'gives_no_advice',
  'asks_before_advising',
  'is_open_question',
  'leaves_the_answer_open',
  'asks_one_question',
  'says_it_makes_sense',
  'leaves_out_but',
  'puts_the_rest_aside',
  'gives_them_time',
  'presses_for_nothing',
  'thanks_them',
  'holds_nothing_against_them',
  'names_own_feeling',
  'says_when',
  'says_why',
  'asks_for_one_thing',
  'is_small_and_concrete',
  'blames_nobody',
  'is_short',
  'keeps_a_limit',
  'punishes_nobody',
  'stands_straight',
  'tells_own_habit',
  'asks_permission',
  'owns_what_i_did',
  'apologises_without_if',
  'names_what_it_did',
  'says_what_comes_next',
  'offers_openness',
  'rushes_nobody',
  'is_a_promise',
  'promises_little',
  'has_a_time',
  'asks_for_a_pause',
  'says_when_back',
  'asks_no_proof',
  'leaves_room',
  'is_still_true',
  'shames_nobody',
  'says_i_am_here',
  'names_both_sides',
  'speaks_as_a_team',
  'is_kind_to_self',
  'does_not_hang_on_them',
] as const;
export type CheckId = (typeof checkIds)[number];

/** Words of one person in an example, or a line to answer. */
const spokenSchema = z.strictObject({ who: z.string().min(1), says: z.string().min(1) });
export type Spoken = z.infer<typeof spokenSchema>;

const optionSchema = z.strictObject({
  label: z.string().min(1),
  /** What else people type for it, in the notation of heard.yaml. */
  heard: z.array(z.string()).default([]),
  /** What is said to it. No choice is the wrong one. */
  say: z.string().min(1),
  /** Another lesson it leads to, by id. */
  lesson: z.string().optional(),
  /** Whether the way to people who can help stands below. */
  people: z.boolean().default(false),
});
export type Option = z.infer<typeof optionSchema>;

/** Something to answer in one's own words. */
const wordsPromptSchema = z.strictObject({
  situation: z.string().min(1),
  /** The line to answer, when there is one. */
  line: spokenSchema.optional(),
  ask: z.string().min(1),
  /** One way to do it. */
  model: z.string().min(1),
});

/** Something to choose; own words are an answer as well. */
const choicePromptSchema = z.strictObject({
  situation: z.string().min(1),
  ask: z.string().min(1),
  options: z.array(optionSchema).min(2).max(5),
  /** What is said to words of their own. */
  own: z.string().min(1),
});
export const promptSchema = z.union([wordsPromptSchema, choicePromptSchema]);
export type Prompt = z.infer<typeof promptSchema>;
export type WordsPrompt = z.infer<typeof wordsPromptSchema>;
export type ChoicePrompt = z.infer<typeof choicePromptSchema>;

/** Something people write, and the checks it does not meet, all of them. */
const triedSchema = z.strictObject({
  text: z.string().min(1),
  unmet: z.array(z.enum(checkIds)).min(1),
});

/**
 * One technique as a small lesson. `checks` are tried on words of the person's own, the one that matters most
 * first; `tried` is run as tests. A `reflection` is never right or wrong: what is not in it is only offered.
 */
export const skillSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/, 'use lower-case words joined by hyphens'),
  /** The name of its button: five words at most. */
  name: z.string().min(1),
  kind: z.enum(['words', 'reflection']),
  /** Its names, as people type them, in the notation of heard.yaml: "(one|other)". */
  aliases: z.array(z.string().regex(/^[a-z0-9 ()|]+$/, 'lower case, no punctuation')).min(2),
  /** What follows "how do I" or "teach me to": "listen", "say sorry". */
  asks: z.array(z.string().regex(/^[a-z0-9 ()|]+$/, 'lower case, no punctuation')).min(1),
  /** After a rewrite in which one of these weighs most, this lesson is suggested first. */
  helpsWith: z.array(z.enum(patternIds)).default([]),
  /** The press that opens a journey of its own for it, if there is one. */
  journey: z
    .strictObject({ action: z.string(), value: z.record(z.string(), z.string()).default({}) })
    .optional(),
  idea: z.array(z.string().min(1)).min(2).max(3),
  /** When not to use it, or what to mind. */
  care: z.string().optional(),
  example: z.array(spokenSchema).min(2).max(4),
  prompts: z.array(promptSchema).min(3),
  checks: z
    .array(z.strictObject({ look: z.enum(checkIds), met: z.string().min(1), unmet: z.string().min(1) }))
    .default([]),
  /** Said when everything was in it. */
  whole: z.string().min(1),
  tried: z.strictObject({
    good: z.array(z.string().min(1)).default([]),
    half: z.array(triedSchema).default([]),
    bad: z.array(triedSchema).default([]),
  }),
  sources: z.array(sourceSchema).min(1),
});
export type Skill = z.infer<typeof skillSchema>;

/** The list of lessons by need, and how people ask for one. */
export const lessonsSchema = z.strictObject({
  /** What may stand before the name of a lesson: "a lesson on". */
  before_names: z.array(z.string()).min(1),
  /** What stands before what it teaches: "teach me to", "how do I". */
  before_asks: z.array(z.string()).min(1),
  groups: z
    .array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        /** One line on what is in it. */
        about: z.string(),
        /** What it is asked for by, after "a lesson on". */
        aliases: z.array(z.string()),
        /** Ids, the most asked for first; six at most, so that they can be taken in at a glance. */
        lessons: z.array(z.string()).min(1).max(6),
      }),
    )
    .min(2),
});
export type Lessons = z.infer<typeof lessonsSchema>;
