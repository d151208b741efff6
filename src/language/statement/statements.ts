import type { Catalogue } from '../../catalogue/load.js';
import type { Relation } from '../../catalogue/relation.js';
import type { Reading } from '../reading.js';
import { asBecause, type Because } from './because.js';
import { compileMaterial, type Material } from './material.js';
import { compileStater, type Saying } from './state.js';
import { compileTeller, type Telling } from './tell.js';
import type { StatementParts } from './told.js';
import { asMust, asRequest } from './wanted.js';

/** Statements of one's own: what a draft gives, what a person types for a part, and the whole put together. */
export interface Statements {
  materialOf(reading: Reading): Material;
  /** An answer to "what happened?", put to the listener. */
  tell(answer: string): Telling;
  /** An answer to "why does it matter?". */
  because(answer: string): Because;
  /** An answer to "what would you ask?": a whole question; null when there are no words in it. */
  request(answer: string): string | null;
  /** An answer to "what has to happen?"; null when there are no words in it. */
  must(answer: string): string | null;
  /** The whole, as a person would say it; null when it can't be said in that form without blame. */
  state(parts: StatementParts, saying: Saying): string | null;
}

export function compileStatements(
  catalogue: Catalogue,
  read: (text: string, options?: { relation?: Relation | undefined }) => Reading,
): Statements {
  return {
    materialOf: compileMaterial(catalogue, read),
    tell: compileTeller(read),
    because: (answer) => asBecause(answer, read),
    request: (answer) => asRequest(answer, read),
    must: (answer) => asMust(answer, read),
    state: compileStater(catalogue, read),
  };
}
