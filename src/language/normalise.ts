import type { Spelling } from '../catalogue/spelling.js';

/** Characters of a message that are read; the rest is left unread, and the person is told. */
export const readLimit = 4000;

/**
 * Messy English made regular before the parse: "u dont LISTEN!!!!" becomes "you don't listen!".
 * `origin(i)` tells where the character at `i` of `text` stood in the message as typed.
 */
export interface Normalised {
  text: string;
  truncated: boolean;
  /** Start and end, in the message as typed, of the stretch `[start, end)` of `text`. */
  original(start: number, end: number): { start: number; end: number };
}

interface Chunk {
  at: number;
  length: number;
  from: number;
  to: number;
}

const pieces = /[\p{L}\p{N}]+(?:['’‘][\p{L}]+)*|\s+|([^\p{L}\p{N}\s])\1*/gu;

export function normalise(message: string, spelling: Spelling): Normalised {
  const read = message.slice(0, readLimit);
  const chunks: Chunk[] = [];
  let text = '';
  for (const piece of read.matchAll(pieces)) {
    const from = piece.index;
    const written = piece[0];
    const regular = /[\p{L}\p{N}]/u.test(written) ? regularWord(written, spelling) : regularGap(written);
    chunks.push({ at: text.length, length: regular.length, from, to: from + written.length });
    text += regular;
  }
  const chunkAt = (index: number): Chunk | undefined => {
    let low = 0;
    let high = chunks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (chunks[middle]!.at <= index) low = middle;
      else high = middle - 1;
    }
    return chunks[low];
  };
  return {
    text,
    truncated: message.length > readLimit,
    original(start, end) {
      const first = chunkAt(start);
      const last = chunkAt(Math.max(start, end - 1));
      if (!first || !last) return { start: 0, end: 0 };
      const same = (chunk: Chunk) => chunk.length === chunk.to - chunk.from;
      return {
        start: same(first) ? first.from + (start - first.at) : first.from,
        end: same(last) ? last.from + (end - last.at) : last.to,
      };
    },
  };
}

function regularWord(written: string, spelling: Spelling): string {
  const straight = written.replace(/[’‘]/g, "'");
  const spelt = spelling.words[straight.toLowerCase()];
  return spelt ?? straight;
}

const regularGap = (written: string): string =>
  /\s/.test(written) ? ' ' : ([...written][0] ?? '').replace(/[“”]/, '"').replace(/[’‘]/, "'");
