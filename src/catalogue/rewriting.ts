import { z } from 'zod';
import { linesByListener } from './frame.js';
import { sourceSchema } from './source.js';

/** What a complaint does, as far as its grammar tells; each has its own ways to be said from the speaker's side. */
export const acts = [
  'habit',
  'lack',
  'past',
  'omission',
  'wanted',
  'unwanted',
  'regret',
  'thought',
  'label',
  'cause',
  'event',
  'contempt',
  'topic',
] as const;
export type Act = (typeof acts)[number];

export const actSchema = z.strictObject({
  source: sourceSchema,
  /** What the coach may ask next. */
  inquire: z.string().optional(),
  /** Feelings to guess, likeliest first. */
  feelings: z.array(z.string()).min(1),
  /** First sentences. */
  core: linesByListener,
  /** Sentences that may follow, for the full style. */
  more: linesByListener,
  /** Whole requests; a frame's own request is used before them. */
  request: linesByListener,
  softer: linesByListener.default({}),
  firmer: linesByListener.default({}),
  expectation: linesByListener.default({}),
});
export type ActLines = z.infer<typeof actSchema>;

/** How complaints without a frame are said from the speaker's side, and the words that need care. */
export const rewritingSchema = z.strictObject({
  acts: z.record(z.enum(acts), actSchema),
  /** Requests that fit any complaint, short enough to stand after one. */
  ask: linesByListener,
  /** What may follow a first sentence of any kind, so that it is said more softly, or more firmly. */
  beside: z.strictObject({ softer: linesByListener, firmer: linesByListener }),
  /** "You embarrassed me" → embarrassed: verbs that name what the speaker feels. */
  causing: z.record(z.string(), z.string()),
  /** Verbs of thinking and caring: saying what somebody else thinks is guessing. */
  mental: z.array(z.string()),
  /** Verbs of which one may want more: "call more often". */
  repeatable: z.array(z.string()),
  /** Figures of speech that are no deed, as patterns: "get a grip", "pull your socks up". */
  sayings: z.array(z.string()),
  /** Words that show a child is small, as patterns: to one, a sentence is twelve words at most. */
  smallChild: z.array(z.string()).min(1),
  /** What the person tells of themselves is kept as an event, but for these. */
  account: z.strictObject({
    /** Verbs of judging, wanting and warning. */
    verbs: z.array(z.string()).min(1),
    /** After "I'm", "I've": how I stand to it ("done", "sorry"), as patterns. */
    standing: z.array(z.string()).min(1),
    /** Who is a person: what is said of one is no finding about a thing. */
    people: z.array(z.string()).min(1),
    /** What has a charge in it, as patterns. */
    loaded: z.array(z.string()).min(1),
    /** What may be done to the listener and still be mine to tell: "I told you". */
    toYou: z.array(z.string()).min(1),
  }),
  /** What trails after a charge and adds nothing to it, as patterns. */
  tails: z.array(z.string()).min(1),
  /** Why somebody is said to have done it, as patterns: a guess, and left out. */
  motives: z.array(z.string()).min(1),
  /** Verbs that say nothing without a word beside them. */
  empty: z.array(z.string()).min(1),
  /** Verbs that cannot be told without what they are done to: "send", "bring". */
  needObject: z.array(z.string()).min(1),
  /** Verbs that nobody can be asked to leave off, or to do, when nothing follows: "talk", "breathe". */
  needMore: z.array(z.string()).min(1),
  /** Nouns of place: where it happened, and seldom what it is about. */
  places: z.array(z.string()).min(1),
  /** Verbs that are a verdict and no deed. */
  judging: z.array(z.string()).min(1),
  /** Words of insult that are left out before a noun: "your stupid game". */
  insulting: z.array(z.string()),
  /** Nouns that say nothing by themselves: nothing is lost with them. */
  vague: z.array(z.string()),
});
export type Rewriting = z.infer<typeof rewritingSchema>;
