import { z } from 'zod';

/** What danger may be of. The ids are fixed: other programs read them. */
export const safetyKinds = ['self_harm', 'violence', 'abuse', 'child_harm', 'work_harm', 'coercion'] as const;
export const safetyKindSchema = z.enum(safetyKinds);

/**
 * One sign of danger. `match` and `unless` are phrases as language/safety/phrase.ts reads them; `unless` is
 * tested on the clause around the words that matched. `answer` names what is said, when it is not what the
 * kind says.
 */
export const safetyRuleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'use lower-case words joined by hyphens'),
  kind: safetyKindSchema,
  level: z.enum(['clear', 'unclear']),
  answer: z.string().optional(),
  match: z.array(z.string()).min(1),
  unless: z.array(z.string()).default([]),
  flag: z.array(z.string()).min(1, 'give at least one sentence it must catch'),
  pass: z.array(z.string()).default([]),
});
export type SafetyRule = z.infer<typeof safetyRuleSchema>;

export const safetyRulesSchema = z.strictObject({ rules: z.array(safetyRuleSchema).min(1) });

/** How danger is spelt when people type it in a hurry, in hiding, or past a filter, and the word sets of the rules. */
export const safetyWordsSchema = z.strictObject({
  spelling: z.record(z.string(), z.string()),
  /** Words looked for even with a letter lost, doubled or swapped. */
  mistyped: z.array(z.string()),
  /** Where these words stand in a clause, the danger is in a story, a game or a saying. */
  elsewhere: z.array(z.string()),
  sets: z.record(z.string().regex(/^[a-z-]+$/), z.string()),
});
export type SafetyWords = z.infer<typeof safetyWordsSchema>;
