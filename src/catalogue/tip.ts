import { z } from 'zod';
import { patternIds } from './pattern.js';
import { sourceSchema } from './source.js';

/** What a tip can be about: a blame pattern in the person's line, how the line was put, or what the partner did. */
export const tipIds = [
  ...patternIds,
  'long_line',
  'two_asks',
  'vague_request',
  'but_apology',
  'off_subject',
  'drops',
  'silence',
  'no_ask_yet',
  'after_belittles',
  'after_you_too',
  'after_other_subject',
  'after_goes_quiet',
  'after_puts_off',
  'after_mishears',
  'after_suspects',
  'after_pushes_limit',
  'after_refuses',
  'after_offers',
  'after_grievance',
] as const;
export type TipId = (typeof tipIds)[number];

/** What worked in a line. */
export const praiseIds = [
  'observation',
  'feeling',
  'need',
  'request',
  'reflects',
  'asks_openly',
  'validates',
  'apologises',
  'repairs',
  'thanks',
  'offers',
  'agrees',
  'sets_limit',
  'holds_limit',
  'comes_back',
  'sets_a_time',
] as const;
export type PraiseId = (typeof praiseIds)[number];

const lines = z.array(z.string().min(1)).min(1);

/** `{words}` are the person's own, quoted; a text without it is used where there are none. */
export const tipsSchema = z.strictObject({
  tips: z.array(z.strictObject({ for: z.enum(tipIds), say: lines, source: sourceSchema })),
  praise: z.array(z.strictObject({ for: z.enum(praiseIds), say: lines })),
  /** The change of tension in words; `from` and `to` are points in one turn, both counted in. */
  changes: z.array(z.strictObject({ from: z.number(), to: z.number(), say: z.string().min(1) })).min(3),
});
export type Tips = z.infer<typeof tipsSchema>;

/** What can be taken along into the real talk. */
export const takeAlongIds = [
  'theirs',
  'safety',
  'held_limit',
  'hold_limit',
  'say_what_happened',
  'drop_always',
  'drop_labels',
  'ask_not_guess',
  'drop_threats',
  'ask_for_one_thing',
  'say_how_it_is_for_you',
  'hear_first',
  'come_back',
  'take_a_break',
  'keep_repairing',
  'keep_listening',
  'keep_saying_it',
] as const;
export type TakeAlongId = (typeof takeAlongIds)[number];

export const rehearsalDebriefSchema = z.strictObject({
  take_along: z.array(z.strictObject({ for: z.enum(takeAlongIds), say: z.string().min(1) })),
  /** Why a line was the best one, by what it did. */
  best: z.array(z.strictObject({ for: z.enum(praiseIds), say: z.string().min(1) })),
  /** How it ended, in a sentence. */
  ended: z.strictObject({
    agreement: z.string().min(1),
    later: z.string().min(1),
    disagree: z.string().min(1),
    walked_off: z.string().min(1),
    safety: z.string().min(1),
    open: z.string().min(1),
  }),
  /** Said when it was said clearly and they still said no. */
  theirs: z.string().min(1),
});
export type RehearsalDebrief = z.infer<typeof rehearsalDebriefSchema>;

/** Moments in which somebody may ask for help with their next line. */
export const hintMoments = [
  'begin',
  'take_offer',
  'change_offer',
  'come_back',
  'it_matters',
  'you_too',
  'quiet',
  'set_a_time',
  'misheard',
  'suspected',
  'hold_limit',
  'after_no',
  'repair',
  'close',
] as const;
export type HintMoment = (typeof hintMoments)[number];

/** What could be said next. Every line reads without blame; `{topic}` is the subject of the rehearsal. */
export const hintsSchema = z.array(z.strictObject({ for: z.enum(hintMoments), home: lines, work: lines }));
export type Hints = z.infer<typeof hintsSchema>;
