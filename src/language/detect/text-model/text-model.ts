import type { PatternId } from '../../../catalogue/pattern.js';
import type { TextModelWeights } from '../../../catalogue/text-model.js';
import type { ClauseFeatures, Features } from './features.js';

/**
 * What a message reads like, whatever the rules say: Naive Bayes (natural's), trained by `npm run train` from
 * content's own lines. It only adds up weights that were learnt before.
 */
export interface TextModel {
  logOdds(features: Features): LogOdds;
  /** The clauses that speak for blame, those that speak loudest first, each with the pattern it is likeliest to be. */
  loudest(features: Features): { clause: ClauseFeatures; pattern: PatternId }[];
}

/** How much a message speaks for blame (above nought) or against it. */
export interface LogOdds {
  /** By everything that is true of it. */
  all: number;
  /** By its words and their tone alone: what is fine in it is left out, for that has silenced findings already. */
  said: number;
}

export function compileTextModel({ blame, patterns }: TextModelWeights): TextModel {
  const weights = new Map(Object.entries(blame));
  const naming = Object.entries(patterns).map(([pattern, known]) => ({
    pattern: pattern as PatternId,
    known: new Map(Object.entries(known)),
  }));
  const sum = (features: Iterable<string>, known: ReadonlyMap<string, number>): number => {
    let total = 0;
    for (const feature of features) total += known.get(feature) ?? 0;
    return total;
  };
  const patternOf = ({ features }: ClauseFeatures): PatternId =>
    naming
      .map(({ pattern, known }) => ({
        pattern,
        weight: sum(features, known) / Math.sqrt(few + features.length) + (known.get(prior) ?? 0),
      }))
      .reduce((best, other) => (other.weight > best.weight ? other : best)).pattern;
  const weightOf = ({ features }: ClauseFeatures): number => sum(features, weights);
  return {
    logOdds({ whole, clauses }) {
      const said = clauses
        .map(weightOf)
        .reduce(
          (total, weight) => total + (weight > 0 ? weight : weight * mildness),
          sum(whole.said, weights),
        );
      return { said, all: said + sum(whole.fine, weights) };
    },
    loudest: ({ clauses }) =>
      clauses
        .map((clause) => ({ clause, weight: weightOf(clause) }))
        .filter(({ weight }) => weight > 0)
        .sort((a, b) => b.weight - a.weight)
        .map(({ clause }) => ({ clause, pattern: patternOf(clause) })),
  };
}

/** Under this name stands how common a pattern is among the lines. */
export const prior = 'of all';

/**
 * What is true of a clause hangs together, so it counts by the root of how much there is of it, and how common a
 * pattern is keeps its say: else the rarest patterns, in which least was seen, are named most.
 */
const few = 20;

/** Kind words before and after do not undo a charge: a clause that speaks against blame counts half. */
const mildness = 0.5;
