import type { Catalogue } from '../../catalogue/load.js';
import type { Relation } from '../../catalogue/relation.js';
import { clausesOf } from '../clauses/clauses.js';
import { guessRelation } from '../clauses/relation.js';
import { compilePartFinder } from '../parts/parts.js';
import type { Reading } from '../reading.js';
import { compileSafetyScreen } from '../safety/screen.js';
import { utter } from '../utterance.js';

export function compileReader(catalogue: Catalogue) {
  const screen = compileSafetyScreen(catalogue);
  const findParts = compilePartFinder(catalogue);
  return (text: string, options: { relation?: Relation | undefined } = {}): Reading => {
    const utterance = utter(text, catalogue.spelling);
    const clauses = clausesOf(utterance);
    return {
      text,
      relation: options.relation ?? guessRelation(utterance),
      relationGuessed: options.relation === undefined,
      truncated: utterance.normalised.truncated,
      english: true,
      clauses,
      findings: [],
      fine: [],
      parts: findParts(utterance, clauses),
      blaming: false,
      score: 0,
      safety: screen(utterance),
    };
  };
}
