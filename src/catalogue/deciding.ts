import { z } from 'zod';
import { sourceSchema } from './source.js';
import { typedSchema } from './typed.js';

/** What is asked before somebody says it, in this order, and what can be answered. */
export const decideAnswers = {
  risk: ['no', 'not_sure', 'yes'],
  matters: ['yes', 'unsure', 'no'],
  now: ['calm', 'upset', 'bad_time', 'apart', 'unsure'],
} as const;

/** Why it ends as it does. */
export const decideReasons = [
  'at_ease',
  'upset',
  'heated',
  'bad_time',
  'late',
  'unsure',
  'passing',
  'apart_short',
  'apart_hard',
  'talk',
  'text_is_enough',
  'risk_at_work',
  'risk_unclear_at_work',
  'not_raised',
] as const;
export type DecideReason = (typeof decideReasons)[number];

export const decideEndings = ['say', 'text', 'wait', 'let_go'] as const;

const sourced = z.strictObject({ say: z.string().min(1), source: sourceSchema });
/** Words to say at home, to a child, at work. */
const places = z.strictObject({
  home: z.string().min(1),
  child: z.string().min(1),
  work: z.string().min(1),
});
export type WordsByPlace = z.infer<typeof places>;

export const decidingSchema = z.strictObject({
  typed: z.strictObject({
    risk: z.record(z.enum(decideAnswers.risk), typedSchema),
    matters: z.record(z.enum(decideAnswers.matters), typedSchema),
    now: z.record(z.enum(decideAnswers.now), typedSchema),
    /** Brought up again: still wanted? */
    still: z.record(z.enum(['yes', 'not_yet', 'no']), typedSchema),
  }),
  reasons: z.record(
    z.enum(decideReasons),
    z.strictObject({ ending: z.enum(decideEndings), source: sourceSchema }),
  ),
  /** What a text can and cannot do. */
  text: z.strictObject({ can: z.array(sourced).min(1), cannot: z.array(sourced).min(1) }),
  ask_for_a_time: places,
  ask_for_a_pause: places,
});
export type Deciding = z.infer<typeof decidingSchema>;
