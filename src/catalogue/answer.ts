import { z } from 'zod';
import { sourceSchema } from './source.js';

const text = z.string().min(1);

/**
 * Questions people ask the coach, by topic, with an answer written from the articles. `also`: other ways to ask
 * it, which the search looks at; `asked`: ways that it does not look at, for the tests.
 */
export const answersSchema = z.strictObject({
  topic: text,
  answers: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9-]+$/, 'use lower-case words joined by hyphens'),
        question: text,
        also: z.array(text).min(2, 'give at least two other ways to ask it'),
        asked: z.array(text).min(1, 'give at least one way to ask it for the test'),
        say: text.refine((words) => words.split(/\s+/).length <= 70, 'say it in 70 words at most'),
        source: sourceSchema,
      }),
    )
    .min(1),
});
export type AnswerFile = z.infer<typeof answersSchema>;
export type Answer = AnswerFile['answers'][number];
