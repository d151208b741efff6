import type { Catalogue } from '../../catalogue/load.js';
import type { Relation } from '../../catalogue/relation.js';
import { clausesOf } from '../clauses/clauses.js';
import { guessRelation } from '../clauses/relation.js';
import { compilePartFinder } from '../parts/parts.js';
import type { Reading } from '../reading.js';
import { compileSafetyScreen } from '../safety/screen.js';
import { utter } from '../utterance.js';
import { compileDetector } from './detect.js';

/** Compiles the content into `read`: pure, and the same for the same message every time. */
export function compileReader(catalogue: Catalogue) {
  const screen = compileSafetyScreen(catalogue);
  const findParts = compilePartFinder(catalogue);
  const detect = compileDetector(catalogue);
  return (text: string, options: { relation?: Relation | undefined } = {}): Reading => {
    const utterance = utter(text, catalogue.spelling);
    const detected = detect(utterance);
    const clauses = clausesOf(utterance);
    const relation = options.relation ?? guessRelation(utterance);
    return {
      text,
      relation,
      relationGuessed: options.relation === undefined,
      truncated: utterance.normalised.truncated,
      ...detected,
      clauses,
      parts: findParts(utterance, clauses),
      safety: screen(text, relation),
    };
  };
}
