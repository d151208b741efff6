import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import type { ContentProblem } from './content-error.js';

/**
 * Reads one JSON file, such as a command writes for itself, and checks it by its schema.
 * @param path where the file is; @param name how errors call it.
 * Never throws for bad content: what is wrong comes back with its key.
 */
export function readJson<T>(
  path: string,
  name: string,
  schema: z.ZodType<T>,
): { value: T | null; problems: ContentProblem[] } {
  const problem = (key: string, problem: string): ContentProblem => ({ file: name, line: 1, key, problem });
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return { value: null, problems: [problem('', `is not valid JSON: ${(error as Error).message}`)] };
  }
  const checked = schema.safeParse(read);
  if (checked.success) return { value: checked.data, problems: [] };
  return {
    value: null,
    problems: checked.error.issues.map(({ path, message }) => problem(path.map(String).join('.'), message)),
  };
}
