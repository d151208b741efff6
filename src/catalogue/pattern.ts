import { z } from 'zod';
import { sourceSchema } from './source.js';

/** The thirteen ways a sentence blames. These ids are fixed: other programs read them. */
export const patternIds = [
  'overgeneralisation',
  'blame_causation',
  'label',
  'mind_reading',
  'pseudo_i_statement',
  'faux_feeling',
  'should',
  'threat_or_ultimatum',
  'rhetorical_question',
  'contempt_sarcasm',
  'comparison',
  'accusation',
  'command',
] as const;
export type PatternId = (typeof patternIds)[number];

export const severities = ['note', 'low', 'medium', 'high'] as const;
export type Severity = (typeof severities)[number];

/**
 * `match` and `unless` are compromise match syntax; `unless` is tested on the whole clause. What stands in
 * `[…]` is pointed at, else the whole match. A `firm` rule holds even inside thanks or praise: sarcasm.
 * `needs` is what the tone around it must add up to at least (`content/tone.yaml`); when left out, its severity says.
 * A rule that `leans` holds only beside what another rule found: "Lovely." is sarcasm only after a charge.
 * A rule that is `unsure` goes by how a sentence is built ("you" and what they did): unless something heats the tone,
 * or another rule is surer, the text model has to speak for it (`content/model/weighing.yaml`).
 */
export const ruleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'use lower-case words joined by hyphens'),
  severity: z.enum(severities),
  match: z.array(z.string()).min(1),
  unless: z.array(z.string()).default([]),
  firm: z.boolean().default(false),
  needs: z.number().optional(),
  leans: z.boolean().optional(),
  unsure: z.boolean().optional(),
  flag: z.array(z.string()).min(1, 'give at least one sentence it must catch'),
  pass: z.array(z.string()).default([]),
});
export type Rule = z.infer<typeof ruleSchema>;

export const patternSchema = z.strictObject({
  id: z.enum(patternIds),
  name: z.string(),
  why: z.string(),
  sources: z.array(sourceSchema).min(1),
  rules: z.array(ruleSchema).min(1),
});
export type Pattern = z.infer<typeof patternSchema>;
