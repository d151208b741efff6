import type { Span } from '../span.js';

/** Quotation marks of two kinds; a single mark opens only after a space and closes only before one. */
const quotes = [
  /"([^"]{2,}?)"/g,
  /“([^”]{2,}?)”/g,
  /(?<=^|[\s(:])['‘]([^'‘’]+(?:['’]\p{L}+[^'‘’]*)*?)['’](?=$|[\s.,;:!?)])/gu,
];

/** What stands in quotation marks: somebody's words, not the speaker's own. A message wholly in quotes is not. */
export function quotationsIn(text: string): Span[] {
  const spans = quotes.flatMap((quote) =>
    [...text.matchAll(quote)].map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
      text: found[0],
    })),
  );
  return spans.filter((span) => text.trim().length - span.text.length > 3);
}
