import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { z } from 'zod';
import type { Engine } from '../../language/engine.js';
import { analyse, asRow, messageSchema } from './analysis.js';
import { type Line, linesOf, longestLine } from './lines.js';

/**
 * JSON lines in, one JSON line out for each, in the same order. A bad line gives nothing on `output` and
 * `line N: why` on `errors`, and the others are still done; blank lines are passed over.
 * Waits for `output` whenever it is full. @returns how many lines were bad.
 */
export async function analyseLines(
  engine: Engine,
  input: AsyncIterable<string | Uint8Array>,
  output: Writable,
  errors: Writable,
): Promise<number> {
  let bad = 0;
  for await (const line of linesOf(input)) {
    if ('text' in line && line.text.trim() === '') continue;
    const result = analyseLine(engine, line);
    if ('row' in result) {
      if (!output.write(`${result.row}\n`)) await once(output, 'drain');
    } else {
      bad += 1;
      errors.write(`line ${line.number}: ${result.why}\n`);
    }
  }
  return bad;
}

function analyseLine(engine: Engine, line: Line): { row: string } | { why: string } {
  if ('tooLong' in line) return { why: `is longer than ${longestLine} characters` };
  let parsed: unknown;
  try {
    parsed = JSON.parse(line.text);
  } catch {
    return { why: 'is not valid JSON' };
  }
  const message = messageSchema.safeParse(parsed);
  if (!message.success) return { why: message.error.issues.map(describe).join('; ') };
  try {
    const { reading, suggestions } = analyse(engine, message.data);
    return { row: JSON.stringify(asRow(message.data.id, reading, suggestions)) };
  } catch (error) {
    return { why: `could not be analysed: ${error instanceof Error ? error.message : String(error)}` };
  }
}

const describe = (issue: z.core.$ZodIssue): string =>
  issue.path.length > 0 ? `"${issue.path.join('.')}" ${issue.message}` : issue.message;
