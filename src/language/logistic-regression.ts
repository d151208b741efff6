/** Something to learn from: what it is made of, and whether it is one of those to be told from the others. */
export interface Told {
  features: string[];
  yes: boolean;
}

/** Log odds, added up by `logOddsOf`. */
export interface LogisticWeights {
  bias: number;
  weights: Record<string, number>;
}

/** A feature seen only once says more about that line than about how people talk. */
const fewest = 2;
const rounds = 20;
const firstStep = 0.2;
const decay = 0.001;
/** Weights smaller than this change nothing that anybody would notice. */
const telling = 0.1;

/** What the weights depend on besides the examples. */
export const learningSettings = [fewest, rounds, firstStep, decay, telling];

/**
 * Logistic regression by stochastic gradient descent with weight decay (Bottou, “Stochastic Gradient Descent Tricks”,
 * 2012). The same examples in the same order teach the same: they are shuffled from a fixed seed.
 */
export function learnToTell(examples: Told[]): LogisticWeights {
  const count = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) count.set(feature, (count.get(feature) ?? 0) + 1);
  const rows = examples.map(({ features, yes }) => ({
    known: features.filter((feature) => (count.get(feature) ?? 0) >= fewest),
    share: shareOf(features),
    target: yes ? 1 : 0,
  }));
  const weights = new Map<string, number>();
  let bias = -1;
  const next = randomFrom(20_121_107);
  for (let round = 0; round < rounds; round++) {
    const step = firstStep / (1 + 0.3 * round);
    shuffle(rows, next);
    for (const { known, share, target } of rows) {
      let sum = bias;
      for (const feature of known) sum += (weights.get(feature) ?? 0) * share;
      const pull = (target - 1 / (1 + Math.exp(-sum))) * step;
      bias += 0.3 * pull;
      for (const feature of known)
        weights.set(feature, ((weights.get(feature) ?? 0) + pull * share) * (1 - decay * step));
    }
  }
  const loud = [...weights].filter(([, weight]) => Math.abs(weight) >= telling).sort(byName);
  return {
    bias: rounded(bias),
    weights: Object.fromEntries(loud.map(([name, weight]) => [name, rounded(weight)])),
  };
}

/** How much the features speak for a yes (above nought) or for a no. */
export function logOddsOf(features: string[], bias: number, weights: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const feature of features) total += weights.get(feature) ?? 0;
  return bias + total * shareOf(features);
}

/** A long message has more to add up, so each part of it counts for less. */
const shareOf = (features: string[]): number => 3 / Math.sqrt(Math.max(1, features.length));

const rounded = (weight: number): number => Math.round(weight * 100) / 100;
const byName = ([one]: [string, number], [other]: [string, number]): number => (one < other ? -1 : 1);

/** Numbers from 0 up to 1, always the same for a seed (Numerical Recipes' linear congruential generator). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle<T>(items: T[], next: () => number): void {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [items[last], items[other]] = [items[other]!, items[last]!];
  }
}
