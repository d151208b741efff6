import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Engine } from '../../language/engine.js';
import { type Line, linesOf } from '../json-lines/lines.js';
import { isBlank, readLine } from '../json-lines/read-line.js';
import { analyse, asRow, messageSchema } from './analysis.js';

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
    if (isBlank(line)) continue;
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
  const message = readLine(line, messageSchema);
  if ('why' in message) return message;
  try {
    const { reading, suggestions } = analyse(engine, message.value);
    return { row: JSON.stringify(asRow(message.value.id, reading, suggestions)) };
  } catch (error) {
    return { why: `could not be analysed: ${error instanceof Error ? error.message : String(error)}` };
  }
}
