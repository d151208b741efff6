import type { Catalogue } from '../../catalogue/load.js';
import type { Reading } from '../reading.js';
import type { Span } from '../span.js';

/** The five forms of a good statement: the articles', Gordon's, Rosenberg's, DBT's, and the plain expectation. */
export const forms = [
  'feeling-when-because',
  'i-message',
  'observation-feeling-need-request',
  'dear-man',
  'plain-expectation',
] as const;
export type Form = (typeof forms)[number];

/** One part of the form: found (with its words) or not, fine or not, and one helpful sentence. */
export interface PartReview {
  part: string;
  verdict: 'fine' | 'better' | 'missing' | 'optional';
  span: Span | null;
  say: string;
}
export interface Review {
  form: Form;
  good: boolean;
  parts: PartReview[];
  reading: Reading;
}

export function compileReviewer(_catalogue: Catalogue, read: (text: string) => Reading) {
  return (statement: string, form: Form): Review => ({
    form,
    good: false,
    parts: [],
    reading: read(statement),
  });
}
