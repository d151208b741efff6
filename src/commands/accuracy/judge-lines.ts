import type { Writable } from 'node:stream';
import type { Engine } from '../../language/engine.js';
import { linesOf } from '../json-lines/lines.js';
import { isBlank, readLine } from '../json-lines/read-line.js';
import { labelledMessageSchema } from './labelled-message.js';
import type { Judged } from './score.js';

/**
 * Reads labelled messages, one a line, and lets the engine judge each. A bad line gives `line N: why` on `errors`
 * and the others are still judged; blank lines are passed over.
 */
export async function judgeLines(
  engine: Engine,
  input: AsyncIterable<string | Uint8Array>,
  errors: Writable,
): Promise<{ judged: Judged[]; bad: number }> {
  const judged: Judged[] = [];
  let bad = 0;
  for await (const line of linesOf(input)) {
    if (isBlank(line)) continue;
    const row = readLine(line, labelledMessageSchema);
    if ('why' in row) {
      bad += 1;
      errors.write(`line ${line.number}: ${row.why}\n`);
      continue;
    }
    const { text, relation, label, patterns } = row.value;
    const { blaming, findings } = engine.read(text, { relation });
    judged.push({ label, patterns, blaming, found: [...new Set(findings.map(({ pattern }) => pattern))] });
  }
  return { judged, bad };
}
