import type { Spelling } from '../catalogue/spelling.js';
import { isMostlyCapitals } from './mostly-capitals.js';
import { spellOf } from './spell.js';

/** Characters of a message that are read; the rest is left unread, and the person is told. */
export const readLimit = 4000;

/**
 * Messy English made regular before the parse: "u dont LISTEN!!!!" becomes "you don't listen!".
 * Its words and gaps keep their order, so every stretch of `text` has a place in the message as typed.
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

/** Markup around words, a word with its inner apostrophes, a run of spaces, or one mark however often repeated. */
const pieces =
  /<\/?[a-z][a-z0-9]*(?:\s[^<>]{0,200})?\/?>|&nbsp;|&amp;|\]\([^()\s]{1,200}\)|(?<![\p{L}\p{N}])_+(?=\p{L})|(?<=[\p{L}\p{N}.,!?])_+(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:['’‘`´][\p{L}]+)*|\s+|(\p{Extended_Pictographic}|[^\p{L}\p{N}\s])\1*/giu;
const isWord = (piece: string): boolean => /^[\p{L}\p{N}]/u.test(piece);

export function normalise(message: string, spelling: Spelling): Normalised {
  const read = message.slice(0, endOfReading(message));
  const found = [...read.matchAll(pieces)];
  const written = found.map((piece) => piece[0]);
  const words = written.filter(isWord);
  const spell = spellOf(spelling, isMostlyCapitals(words.join(''), 3));
  const chunks: Chunk[] = [];
  let text = '';
  found.forEach((piece, index) => {
    const typed = piece[0];
    const regular = isWord(typed)
      ? spell(typed, { after: written[index + 2], secondAfter: written[index + 4], gap: written[index + 1] })
      : regularGap(typed, written[index - 1]) +
        (isCrowded(typed, written[index - 1], written[index + 1]) ? ' ' : '');
    chunks.push({
      at: text.length,
      length: regular.length,
      from: piece.index,
      to: piece.index + typed.length,
    });
    text += regular;
  });
  return { text, truncated: message.length > readLimit, original: placeIn(chunks) };
}

/** How much of a message is read, in UTF-16 units; never to the middle of an emoji. */
export const endOfReading = (message: string): number =>
  /[\uD800-\uDBFF]/.test(message[readLimit - 1] ?? '') ? readLimit - 1 : readLimit;

/** Tags that stand within a line: they part no words. */
const inline = /^<\/?(?:a|b|i|u|s|em|strong|span|mark|small|code|del|font)\b/i;
const isMarkup = (piece: string): boolean => /^(?:<\/?[a-z]|&(?:nbsp|amp);|\]\(|_)/i.test(piece);

/** HTML and Markdown must not hide what is said. */
const regularMarkup = (written: string): string => {
  if (written.toLowerCase() === '&amp;') return '&';
  return inline.test(written) || /^[\]_]/.test(written) ? '' : ' ';
};

/** A picture right after a word is no part of it. */
const isStuckOn = (written: string, before: string | undefined): boolean =>
  before !== undefined && isWord(before) && /^\p{Extended_Pictographic}/u.test(written);

/** "Fine,whatever", "you know that?Good", "I said no.You went": a mark that parts words without a space after it. */
const isCrowded = (written: string, before = '', after = ''): boolean =>
  /\p{L}$/u.test(before) &&
  (/^[,;!?]+$/.test(written)
    ? /^\p{L}/u.test(after)
    : written === '.' && /\p{Ll}{2}$/u.test(before) && /^\p{Lu}(?:\p{Ll}|$)/u.test(after));

function regularGap(written: string, before: string | undefined): string {
  if (isMarkup(written)) return regularMarkup(written);
  if (/^\s/.test(written)) return ' ';
  if (/^\.{2,}$/.test(written)) return '...';
  if (isStuckOn(written, before)) return ` ${String.fromCodePoint(written.codePointAt(0)!)}`;
  return (String.fromCodePoint(written.codePointAt(0) ?? 0x20) ?? ' ')
    .replace(/[“”„«»]/, '"')
    .replace(/[’‘`´]/, "'");
}

function placeIn(chunks: Chunk[]): Normalised['original'] {
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
  const unchanged = (chunk: Chunk) => chunk.length === chunk.to - chunk.from;
  return (start, end) => {
    const first = chunkAt(start);
    const last = chunkAt(Math.max(start, end - 1));
    if (!first || !last) return { start: 0, end: 0 };
    return {
      start: unchanged(first) ? first.from + (start - first.at) : first.from,
      end: unchanged(last) ? Math.max(first.from, last.from + (end - last.at)) : last.to,
    };
  };
}
