import { createHash } from 'node:crypto';
import type { DangerModelWeights } from '../../../catalogue/danger-model.js';
import { learningSettings, learnToTell } from '../../logistic-regression.js';
import type { SafetyKind } from '../../reading.js';

/** One line to learn from: what it is made of and, when there is danger in it, of which kind and what answers it. */
export interface DangerExample {
  features: string[];
  danger: { kind: SafetyKind; answer: string } | null;
}

/** What can be learnt from the examples: whether a message reads like danger and, where it does, what answers it. */
export function trainDanger(examples: DangerExample[]): DangerModelWeights {
  const dangers = examples.flatMap(({ features, danger }) => (danger ? [{ features, ...danger }] : []));
  const kinds = new Map(dangers.map(({ answer, kind }) => [answer, kind]));
  return {
    madeFrom: dangerFingerprint(examples),
    danger: learnToTell(examples.map(({ features, danger }) => ({ features, yes: danger !== null }))),
    answers: Object.fromEntries(
      [...kinds.keys()].sort().map((answer) => [
        answer,
        {
          kind: kinds.get(answer)!,
          ...learnToTell(dangers.map(({ features, answer: of }) => ({ features, yes: of === answer }))),
        },
      ]),
    ),
  };
}

/** What the weights depend on: the examples and everything read in them. */
export const dangerFingerprint = (examples: DangerExample[]): string =>
  createHash('sha256')
    .update(JSON.stringify([learningSettings, examples]))
    .digest('hex')
    .slice(0, 16);
