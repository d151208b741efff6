import { createHash } from 'node:crypto';
import classifiers from 'natural/lib/natural/classifiers/index.js';
import type { PatternId } from '../../../catalogue/pattern.js';
import type { TextModelWeights } from '../../../catalogue/text-model.js';
import type { Features } from './features.js';
import { prior } from './text-model.js';

/** One line to learn from, and what it is. */
export interface Example {
  features: Features;
  label: PatternId | 'harmless';
}

/** A feature seen less often says more about that one line than about how people talk. */
const fewest = 2;
const fewestForPattern = 4;
/** There are few lines of a pattern: what is not seen in it counts as seen this often, natural's default being once. */
const smoothing = { sides: 1, patterns: 0.3 };
/** Below this a pattern's weight for a feature is too small to tell one pattern from another. */
const telling = 0.8;

/**
 * What can be learnt from the examples, by natural's Naive Bayes: twice, for whether it blames and, among those
 * that do, for which pattern it is. The same examples give the same weights.
 */
export function train(examples: Example[]): TextModelWeights {
  const all = examples.map(({ features: { whole, clauses }, label }) => ({
    label,
    features: [...new Set([...whole.said, ...whole.fine, ...clauses.flatMap(({ features }) => features)])],
    spoken: [...new Set(clauses.flatMap(({ features }) => features))],
  }));
  const blaming = all.filter(({ label }) => label !== 'harmless');
  const sides = learn(
    all.map(({ label, features }) => ({ label: label === 'harmless' ? 'harmless' : 'blame', features })),
    fewest,
    smoothing.sides,
  );
  const named = learn(
    blaming.map(({ label, spoken }) => ({ label, features: spoken })),
    fewestForPattern,
    smoothing.patterns,
  );
  const labels = [...new Set(blaming.map(({ label }) => label))].sort() as PatternId[];
  return {
    madeFrom: fingerprint(examples),
    blame: weightsOf(
      sides.features,
      (feature) => sides.logOf(feature, 'blame') - sides.logOf(feature, 'harmless'),
    ),
    patterns: Object.fromEntries(
      labels.map((label) => {
        const weights = weightsOf(named.features, (feature) => {
          const mean = labels.reduce((sum, other) => sum + named.logOf(feature, other), 0) / labels.length;
          return named.logOf(feature, label) - mean;
        });
        const told = Object.entries(weights).filter(([, weight]) => Math.abs(weight) >= telling);
        return [label, { [prior]: round(named.priorOf(label)), ...Object.fromEntries(told) }];
      }),
    ),
  };
}

/** What the weights depend on: the examples and everything read in them. */
export const fingerprint = (examples: Example[]): string =>
  createHash('sha256')
    .update(JSON.stringify([fewest, fewestForPattern, telling, smoothing, examples]))
    .digest('hex')
    .slice(0, 16);

interface Learnt {
  /** Sorted by name. */
  features: string[];
  /** Natural logarithm of how often a feature is seen under a label. */
  logOf(feature: string, label: string): number;
  priorOf(label: string): number;
}

function learn(documents: { label: string; features: string[] }[], atLeast: number, smooth: number): Learnt {
  const count = new Map<string, number>();
  for (const { features } of documents)
    for (const feature of features) count.set(feature, (count.get(feature) ?? 0) + 1);
  const known = (feature: string): boolean => (count.get(feature) ?? 0) >= atLeast;
  const bayes = new classifiers.BayesClassifier(undefined, smooth);
  for (const { label, features } of documents) bayes.addDocument(features.filter(known), label);
  bayes.train();
  const logs = (feature: string[]): Map<string, number> =>
    new Map(bayes.getClassifications(feature).map(({ label, value }) => [label, Math.log(value)]));
  const priors = logs([]);
  const priorOf = (label: string): number => priors.get(label) ?? 0;
  const features = [...count.keys()].filter(known).sort();
  const seen = new Map(features.map((feature) => [feature, logs([feature])]));
  return {
    features,
    logOf: (feature, label) => (seen.get(feature)?.get(label) ?? 0) - priorOf(label),
    priorOf,
  };
}

const weightsOf = (features: string[], weight: (feature: string) => number): Record<string, number> =>
  Object.fromEntries(features.map((feature) => [feature, round(weight(feature))]));

const round = (weight: number): number => Math.round(weight * 100) / 100;
