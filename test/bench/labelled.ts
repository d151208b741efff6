import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { relations } from '../../src/catalogue/relation.js';

const rowSchema = z.object({
  text: z.string(),
  label: z.enum(['blame', 'clean']),
  relation: z.enum(relations).nullish(),
});

/** A message, and whether a reader called it blame. */
export type Labelled = z.infer<typeof rowSchema>;

/** Reads a labelled file of JSON lines. @throws Error naming the line that is not as it should be. */
export function readLabelled(file: string): Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      try {
        return rowSchema.parse(JSON.parse(line));
      } catch {
        throw new Error(`${file}: line ${number} is not {"text": "…", "label": "blame" or "clean"}`);
      }
    });
}
