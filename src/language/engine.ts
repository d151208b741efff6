import type { Catalogue } from '../catalogue/load.js';
import type { Relation } from '../catalogue/relation.js';
import { compileReader } from './detect/read.js';
import type { Reading } from './reading.js';
import { compileReviewer, type Form, type Review } from './review/review.js';
import { compileRewriter } from './rewrite/suggest.js';
import { rememberStems } from './stem.js';
import type { Suggestion } from './suggestion.js';

/** The language engine: pure functions over one message. Same catalogue, same message, same answer. */
export interface Engine {
  /** What is in a message: blame, what is fine, the parts of a good statement, and signs of danger. */
  read(text: string, options?: { relation?: Relation | undefined }): Reading;
  /**
   * Other ways to say it, best first; none when there is danger or nothing to rewrite. `factsToo` also gives ways to
   * say what is no blame together with what it did to the speaker: for people who ask for it.
   */
  suggest(reading: Reading, options?: { factsToo: boolean }): Suggestion[];
  /**
   * The same suggestion with another feeling in it, the message not read again. `feeling` is an id from
   * content or the person's own word ("gutted", "sick to my stomach"); null when it can't be said that way.
   */
  withFeeling(suggestion: Suggestion, feeling: string): Suggestion | null;
  /** A statement judged part by part, by the form it is meant to have. */
  review(statement: string, form: Form): Review;
}

/** Makes the engine from content. Costs some 100 ms; do it once. */
export function compile(catalogue: Catalogue): Engine {
  rememberStems([catalogue.frames, catalogue.rewriting, catalogue.needs]);
  const { read, fitness } = compileReader(catalogue);
  const { suggest, withFeeling } = compileRewriter(catalogue, fitness);
  const review = compileReviewer(catalogue, read);
  return { read, suggest, withFeeling, review };
}
