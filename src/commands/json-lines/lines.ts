/** More characters than this in one line are not read: a line is one short message, not a file. */
export const longestLine = 1_000_000;

export type Line = { number: number; text: string } | { number: number; tooLong: true };

/**
 * Splits a stream at line feeds alone. (Node's readline also splits at U+2028, which JSON allows inside text.)
 * A carriage return before the line feed and a byte order mark are dropped; lines count from 1.
 */
export async function* linesOf(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let number = 0;
  let held = '';
  let overflow = false;
  const finish = (end: string): Line => {
    const text = held + end;
    const tooLong = overflow || text.length > longestLine;
    held = '';
    overflow = false;
    number += 1;
    return tooLong ? { number, tooLong } : { number, text: text.replace(/\r$/, '') };
  };
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const pieces = text.split('\n');
    const last = pieces.pop() ?? '';
    for (const piece of pieces) yield finish(piece);
    held += last;
    if (held.length > longestLine) {
      overflow = true;
      held = '';
    }
  }
  held += decoder.decode();
  if (held !== '' || overflow) yield finish('');
}
