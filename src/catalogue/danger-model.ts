import { z } from 'zod';
import { safetyKindSchema } from './safety.js';

const lines = z.array(z.string()).min(1);

/** Short messages to learn danger from, by kind and by the answer of `safety/answers.yaml` they call for. */
export const dangerLinesSchema = z.strictObject({
  /** Who says them, for whoever reads the list. */
  about: z.string(),
  danger: z.partialRecord(safetyKindSchema, z.record(z.string(), lines)),
  /** What sounds alike and is none. */
  harmless: lines,
});
export type DangerLines = z.infer<typeof dangerLinesSchema>;

const logisticWeights = { bias: z.number(), weights: z.record(z.string(), z.number()) };

/** What `npm run train` learns from the lines. Weights are log odds; what is not listed weighs nothing. */
export const dangerModelSchema = z.strictObject({
  /** Tells what it was made from, so that it can be told when that has changed. */
  madeFrom: z.string(),
  /** How much each feature of a message speaks for danger (above nought) or against it. */
  danger: z.strictObject(logisticWeights),
  /** How much each feature speaks for an answer, when there is danger. */
  answers: z.record(z.string(), z.strictObject({ kind: safetyKindSchema, ...logisticWeights })),
});
export type DangerModelWeights = z.infer<typeof dangerModelSchema>;

/** How loudly the text must speak, as log odds, in both directions above nought. */
export const dangerWeighingSchema = z.strictObject({
  /** For danger, to ask a plain question where the rules found nothing. */
  asks: z.number().positive(),
  /** Against danger, to pass over what a rule is not sure of. */
  passesOver: z.number().positive(),
});
