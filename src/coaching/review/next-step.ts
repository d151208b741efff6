import type { ReviewContent } from '../../catalogue/review.js';
import { sayBetter } from '../../language/parts/parts.js';
import type { Review } from '../../language/review/review.js';
import { weightiest } from '../rewrite/weightiest.js';

/** The one thing to try next, tied to the person's words: blame first, then what could be better, then what is missing. */
export function nextStep({ parts, reading }: Review, { patterns }: ReviewContent): string | null {
  const finding = weightiest(reading.findings.filter(({ severity }) => severity !== 'note'));
  if (finding) return sayBetter(patterns[finding.pattern], finding.text.trim());
  const part =
    parts.find(({ verdict }) => verdict === 'better') ?? parts.find(({ verdict }) => verdict === 'missing');
  return part?.say ?? null;
}
