import type { z } from 'zod';
import { type Line, longestLine } from './lines.js';

/** What a line holds, by its schema; or why it holds nothing, in words for standard error. */
export function readLine<T>(line: Line, schema: z.ZodType<T>): { value: T } | { why: string } {
  if ('tooLong' in line) return { why: `is longer than ${longestLine} characters` };
  let parsed: unknown;
  try {
    parsed = JSON.parse(line.text);
  } catch {
    return { why: 'is not valid JSON' };
  }
  const checked = schema.safeParse(parsed);
  return checked.success
    ? { value: checked.data }
    : { why: checked.error.issues.map((issue) => describe(issue)).join('; ') };
}

export const isBlank = (line: Line): boolean => 'text' in line && line.text.trim() === '';

const describe = (issue: z.core.$ZodIssue): string =>
  issue.path.length > 0 ? `"${issue.path.join('.')}" ${issue.message}` : issue.message;
