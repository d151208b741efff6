import type { Block, Mark } from '../reply.js';

/**
 * The person's own sentence with the words marked that may start an argument; cut to `around` words on either
 * side of them, with "…" where something was left out.
 */
export function quoted(draft: string, mark: Mark, around: number): Block {
  const sentence = sentenceAround(draft, mark);
  const start = backWords(draft, mark.start, sentence.start, around);
  const end = forwardWords(draft, mark.end, sentence.end, around);
  const before = start > sentence.start ? '… ' : '';
  const after = end < sentence.end ? ' …' : '';
  const text = before + draft.slice(start, end) + after;
  const shift = before.length - start;
  return { kind: 'quoted', text, marks: [{ start: mark.start + shift, end: mark.end + shift }] };
}

function sentenceAround(text: string, mark: Mark): Mark {
  const before = text.slice(0, mark.start);
  const start = Math.max(
    0,
    ...[...before.matchAll(/[.!?…\n]+["”')]*\s*/g)].map((end) => end.index + end[0].length),
  );
  const stop = /[.!?…]+["”')]*|\n/.exec(text.slice(mark.end));
  const end = stop ? mark.end + stop.index + stop[0].trimEnd().length : text.trimEnd().length;
  return { start: Math.min(start, mark.start), end: Math.max(end, mark.end) };
}

function backWords(text: string, from: number, limit: number, count: number): number {
  const starts = [...text.slice(limit, from).matchAll(/\S+/g)].map((word) => limit + word.index);
  return starts.length <= count ? limit : (starts[starts.length - count] ?? from);
}

function forwardWords(text: string, from: number, limit: number, count: number): number {
  const ends = [...text.slice(from, limit).matchAll(/\S+/g)].map(
    (word) => from + word.index + word[0].length,
  );
  return ends.length <= count ? limit : (ends[count - 1] ?? from);
}
