import { z } from 'zod';
import { linesByListener } from './frame.js';

/** What a statement is put together from. */
export const statementPartKinds = ['feeling', 'happened', 'need', 'ask', 'must'] as const;
export type StatementPartKind = (typeof statementPartKinds)[number];

const statementFormSchema = z.strictObject({
  id: z.enum([
    'feeling-when-because',
    'i-message',
    'observation-feeling-need-request',
    'dear-man',
    'plain-expectation',
  ]),
  /** What people know it by: five words at most. */
  name: z.string().refine((name) => name.split(' ').length <= 5, 'five words at most'),
  /** The parts that are asked for when it is chosen and they are not there yet. */
  parts: z.array(z.enum(statementPartKinds)).min(1),
  /**
   * Best first; a line that needs a part that is not there is passed over, `[ … ]` is left out without it.
   * `{I felt}`, `{I feel}`… the feeling; `{body}` "my stomach turns"; `{once}` and `{habit}` what can follow
   * "when"; `{once told}`, `{habit told}` the same as a sentence of its own, `{once story}`, `{habit story}` when
   * that is long; `{time}`, `{often}`, `{need}` (follows "because"), `{ask}`, `{must}`.
   */
  lines: linesByListener,
});

/** A statement to be made in every form its parts allow, as a test. */
const statementExampleSchema = z.strictObject({
  feeling: z.string().optional(),
  happened: z.string().optional(),
  why: z.string().optional(),
  ask: z.string().optional(),
  must: z.string().optional(),
  relation: z.string().default('general'),
  form: z.string(),
  says: z.string(),
});

/** How a statement of one's own is put together, by the form it is to have. */
export const statementSchema = z.strictObject({
  forms: z.array(statementFormSchema).length(5),
  /** Needs to choose from when the draft points to none: ids of `content/needs.yaml`. */
  needs: z.array(z.string()).min(2),
  /** Feelings to choose from when there is no draft. */
  feelings: z.array(z.string()).min(3),
  examples: z.array(statementExampleSchema).min(5),
});
export type StatementContent = z.infer<typeof statementSchema>;
