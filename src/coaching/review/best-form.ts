import type { Relation } from '../../catalogue/relation.js';
import type { Engine } from '../../language/engine.js';
import type { Form, Review } from '../../language/review/review.js';

const usual: Form[] = ['feeling-when-because', 'observation-feeling-need-request', 'i-message'];
const points = { fine: 2, better: 1, optional: 0, missing: -1 };

/** Reviewed in the form it comes closest to: nobody has to know which form they are writing. */
export function reviewClosest(text: string, relation: Relation, engine: Engine): Review {
  const forms: Form[] =
    relation === 'child' || relation === 'report' ? [...usual, 'plain-expectation'] : usual;
  const reviews = forms.map((form) => engine.review(text, form));
  const worth = ({ parts }: Review): number => {
    const asked = parts.filter(({ verdict }) => verdict !== 'optional');
    return asked.reduce((sum, { verdict }) => sum + points[verdict], 0) / Math.max(1, asked.length);
  };
  return reviews.reduce((best, review) => (worth(review) > worth(best) ? review : best));
}
