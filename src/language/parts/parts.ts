import type { Catalogue } from '../../catalogue/load.js';
import type { Clause } from '../clause.js';
import type { Part, Parts } from '../reading.js';
import type { Utterance } from '../utterance.js';
import { compileFeelingFinder } from './feeling.js';
import type { FoundPart } from './found.js';
import { findNeed } from './need.js';
import { findObservation } from './observation.js';
import { samePlaces } from './plain-text.js';
import { findRequest } from './request.js';

/** Fills the words that show an issue into its sentence of content. */
export const sayBetter = (sentence: string, words: string): string =>
  sentence.replace('{words}', () =>
    (words.length > 40 ? `${words.slice(0, 37).trimEnd()}…` : words).replace(/\bi\b/g, 'I'),
  );

/** Finds the parts of a good statement that an utterance already has: where, and what could be better. */
export function compilePartFinder(catalogue: Catalogue): (utterance: Utterance, clauses: Clause[]) => Parts {
  const findFeeling = compileFeelingFinder(catalogue);
  const { better } = catalogue.review;
  return ({ text: typed }) => {
    const text = samePlaces(typed);
    const part = (found: FoundPart | null): Part | null =>
      found && {
        start: found.start,
        end: found.end,
        text: typed.slice(found.start, found.end),
        better: found.issue && sayBetter(better[found.issue.id], found.issue.words),
      };
    return {
      observation: part(findObservation(text)),
      feeling: part(findFeeling(text)),
      need: part(findNeed(text)),
      request: part(findRequest(text)),
    };
  };
}
