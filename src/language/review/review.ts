import type { Catalogue } from '../../catalogue/load.js';
import type { ReviewContent } from '../../catalogue/review.js';
import type { FoundPart } from '../parts/found.js';
import { sayBetter } from '../parts/parts.js';
import { samePlaces } from '../parts/plain-text.js';
import type { Finding, Reading } from '../reading.js';
import type { Span } from '../span.js';
import { compileFinders } from './finders.js';

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

/** `good`: every part that is not optional is fine, and nothing else in it blames. `say`: one sentence on the whole. */
export interface Review {
  form: Form;
  good: boolean;
  say: string;
  parts: PartReview[];
  reading: Reading;
}

/**
 * Judges a draft by the parts of a form. A part with blame in it is "better", with the sentence of the rule that
 * found it; a statement with signs of danger is not judged: its reading says so and its parts are empty.
 */
export function compileReviewer(catalogue: Catalogue, read: (text: string) => Reading) {
  const finders = compileFinders(catalogue);
  const { review } = catalogue;
  return (statement: string, form: Form): Review => {
    const reading = read(statement);
    const shape = review.forms.find(({ id }) => id === form);
    if (!shape) throw new Error(`content/review.yaml has no form "${form}"`);
    if (reading.safety) return { form, good: false, say: '', parts: [], reading };
    const text = samePlaces(statement);
    const parts = shape.parts.map((part): PartReview => {
      const found = bestOf(
        part.find.map((kind) => finders[kind](text)),
        reading.findings,
      );
      if (!found)
        return {
          part: part.part,
          verdict: part.optional ? 'optional' : 'missing',
          span: null,
          say: part.missing,
        };
      const { start, end } = found;
      const span = end > start ? { start, end, text: statement.slice(start, end) } : null;
      const better = betterFor(found, reading.findings, review);
      return { part: part.part, verdict: better ? 'better' : 'fine', span, say: better ?? part.fine };
    });
    const first = parts.find(({ verdict }) => verdict === 'better' || verdict === 'missing');
    const good = !first && !reading.blaming;
    const [loudest] = reading.findings;
    const rest = loudest ? sayBetter(review.patterns[loudest.pattern], loudest.text) : shape.good;
    return { form, good, say: first?.say ?? (good ? shape.good : rest), parts, reading };
  };
}

/** The first that is fine; else the first that is there at all. */
function bestOf(all: (FoundPart | null)[], findings: Finding[]): FoundPart | null {
  const found = all.filter((part) => part !== null);
  return found.find((part) => !part.issue && !blameIn(part, findings)) ?? found[0] ?? null;
}

function betterFor(found: FoundPart, findings: Finding[], review: ReviewContent): string | null {
  if (found.issue) return sayBetter(review.better[found.issue.id], found.issue.words);
  const blame = blameIn(found, findings);
  return blame ? sayBetter(review.patterns[blame.pattern], blame.text) : null;
}

/** Blame above a note that lies within a part, or a part that lies within blame. */
const blameIn = ({ start, end }: FoundPart, findings: Finding[]): Finding | undefined =>
  findings.find(
    (finding) =>
      end > start &&
      finding.severity !== 'note' &&
      ((finding.start >= start && finding.end <= end) || (start >= finding.start && end <= finding.end)),
  );
