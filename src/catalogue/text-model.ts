import { z } from 'zod';
import { patternIds } from './pattern.js';

const lines = z.array(z.string()).min(1);

/** Short messages as people type them, to learn from: those that blame by their pattern, and those that do not. */
export const exampleLinesSchema = z.strictObject({
  /** Where they are said, for whoever reads the list. */
  about: z.string(),
  blaming: z.partialRecord(z.enum(patternIds), lines),
  harmless: lines,
});
export type ExampleLines = z.infer<typeof exampleLinesSchema>;

const weights = z.record(z.string(), z.number());

/** What `npm run train` learns from the lines. Weights are log odds; what is not listed weighs nothing. */
export const textModelSchema = z.strictObject({
  /** Tells what it was made from, so that it can be told when that has changed. */
  madeFrom: z.string(),
  /** How much each feature of a message speaks for blame (above nought) or against it. */
  blame: weights,
  /** How much each feature of a clause speaks for a pattern, when it is blame. */
  patterns: z.partialRecord(z.enum(patternIds), weights),
});
export type TextModelWeights = z.infer<typeof textModelSchema>;

/** How loudly the text must speak before it outvotes the rules: log odds, in both directions above nought. */
export const weighingSchema = z.strictObject({
  /** To add a verdict where the rules found nothing. */
  adds: z.number().positive(),
  /** To take back what only rules found that are `unsure`, in a tone that is not heated. */
  takesBack: z.number().positive(),
  /**
   * To keep us from saying a sentence of our own, although no rule finds anything in it: at all, and without reading
   * it once more with the sentences it is said with.
   */
  barsOurs: z.strictObject({ alone: z.number().positive(), besideOthers: z.number().positive() }),
});
export type Weighing = z.infer<typeof weighingSchema>;
