import type { Catalogue } from '../../catalogue/load.js';
import type { Relation } from '../../catalogue/relation.js';
import type { Fitness } from '../../catalogue/verified.js';
import { clausesOf } from '../clauses/clauses.js';
import { guessRelation } from '../clauses/relation.js';
import { compilePartFinder } from '../parts/parts.js';
import type { Reading } from '../reading.js';
import { compileSafetyScreen } from '../safety/screen.js';
import { utter } from '../utterance.js';
import { isWhole } from '../whole.js';
import { compileDetector } from './detect.js';

/** Reads messages: pure, and the same for the same message every time. */
export interface Reader {
  read(text: string, options?: { relation?: Relation | undefined }): Reading;
  /** Whether words of ours can be said: whole, not blaming, no sign of danger. Sooner told than by a reading. */
  fitness(text: string): Fitness;
}

export function compileReader(catalogue: Catalogue): Reader {
  const screen = compileSafetyScreen(catalogue);
  const findParts = compilePartFinder(catalogue);
  const detector = compileDetector(catalogue);
  const read: Reader['read'] = (text, options = {}) => {
    const utterance = utter(text, catalogue.spelling);
    const clauses = clausesOf(utterance);
    const detected = detector.detect(utterance, clauses);
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
  const fitness: Reader['fitness'] = (text) => {
    const utterance = utter(text, catalogue.spelling);
    const whole = isWhole(utterance) && screen.byRules(text, guessRelation(utterance)) === null;
    return whole ? detector.fitness(utterance) : 'unfit';
  };
  return { read, fitness };
}
