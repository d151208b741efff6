import { z } from 'zod';
import { patternIds } from './pattern.js';
import { sourceSchema } from './source.js';

/** What a part of a statement may lack. Each has one helpful sentence in `content/review.yaml`. */
export const partIssues = [
  'generaliser',
  'judgement',
  'mind_reading',
  'thought_as_feeling',
  'verdict_word',
  'by_you',
  'passes_blame',
  'demand',
  'vague_request',
  'negative_request',
  'need_as_demand',
  'abstract_need',
  'downward_feeling',
  'threat',
  'apologetic',
  'soft_must',
  'no_time',
] as const;
export const partIssueSchema = z.enum(partIssues);
export type PartIssue = z.infer<typeof partIssueSchema>;

/** What a finder looks for; a form says which of them it wants, in which order. */
export const partKinds = [
  'observation',
  'feeling',
  'need',
  'effect',
  'request',
  'reinforcement',
  'confidence',
  'negotiation',
  'must',
  'reason',
  'hindrance',
  'support',
] as const;
export const partKindSchema = z.enum(partKinds);
export type PartKind = z.infer<typeof partKindSchema>;

const formPartSchema = z.strictObject({
  /** What the form calls it. */
  part: z.string(),
  /** Any of these is it; the first found counts. */
  find: z.array(partKindSchema).min(1),
  optional: z.boolean().default(false),
  /** Why it is fine. */
  fine: z.string(),
  /** What would help when it is not there. */
  missing: z.string(),
});

export const reviewFormSchema = z.strictObject({
  id: z.enum([
    'feeling-when-because',
    'i-message',
    'observation-feeling-need-request',
    'dear-man',
    'plain-expectation',
  ]),
  name: z.string(),
  source: sourceSchema,
  parts: z.array(formPartSchema).min(2),
  /** Said of the whole when every part is fine. */
  good: z.string(),
  /** Statements that are good, and ones in which exactly these parts are not fine. Run as tests. */
  examples: z.strictObject({
    good: z.array(z.string()).min(2),
    not_yet: z.array(z.strictObject({ text: z.string(), parts: z.array(z.string()).min(1) })).min(2),
  }),
});

export const reviewSchema = z.strictObject({
  forms: z.array(reviewFormSchema).length(5),
  /** One sentence for each thing that may be amiss. `{words}` are the words it is about. */
  better: z.record(partIssueSchema, z.string()),
  /** The same for words another rule has found, by pattern. */
  patterns: z.record(z.enum(patternIds), z.string()),
});
export type ReviewContent = z.infer<typeof reviewSchema>;
