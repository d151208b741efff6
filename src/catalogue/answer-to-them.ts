import { z } from 'zod';
import { patternIds } from './pattern.js';
import { sourceSchema } from './source.js';

const places = z.strictObject({ home: z.string().min(1), work: z.string().min(1).optional() });
export type AnswerPlaces = z.infer<typeof places>;

/** What somebody may be asking for who said no blame; `say` may be offered as an answer as it stands. */
export const plainKinds = [
  'limit',
  'request',
  'apology',
  'thanks',
  'own_feeling',
  'question',
  'any',
] as const;

/**
 * How to answer words that sting. `under`: what may be behind them, always a question; `ask`: the one question to put
 * to them. `{words}` are theirs, `{true}` is what the person grants.
 */
export const answersToThemSchema = z.strictObject({
  source: sourceSchema,
  patterns: z.record(
    z.enum(patternIds),
    z.strictObject({ under: z.string().regex(/\?$/, 'a guess about them is a question'), ask: places }),
  ),
  matters: places,
  stung: places,
  stung_by: places,
  granted: places,
  firm: places,
  tonight: places,
  plain: z.record(
    z.enum(plainKinds),
    z.strictObject({ under: z.string().regex(/\?$/, 'a guess about them is a question'), say: places }),
  ),
});
export type AnswersToThem = z.infer<typeof answersToThemSchema>;
