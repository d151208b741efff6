import type { Catalogue } from '../../../catalogue/load.js';
import type { Relation } from '../../../catalogue/relation.js';
import { logOddsOf } from '../../logistic-regression.js';
import type { Safety } from '../../reading.js';
import type { FoldedSentence } from '../fold.js';
import { compileDangerFeatures } from './features.js';

/** What a message reads like as a whole: it only adds up what `npm run train` has learnt from content's lines. */
export interface DangerModel {
  /** Like what people say in danger, and of which kind. A parent may set limits that a partner may not. */
  readsAs(sentences: FoldedSentence[], relation?: Relation): Pick<Safety, 'kind' | 'rule'> | null;
  /** So unlike it that a sign no rule is sure of may be passed over. */
  soundsHarmless(sentences: FoldedSentence[]): boolean;
}

/** Rules have names of their own; what the model finds is named after the answer it calls for. */
export const readsAsRule = (answer: string): string => `reads-as/${answer}`;
export const answerReadAs = (rule: string): string | null => /^reads-as\/(.+)$/.exec(rule)?.[1] ?? null;

/** In fewer words there is too little to go by. */
const fewestWords = 5;

export function compileDangerModel({
  safetyWords,
  dangerModel,
  dangerWeighing,
}: Pick<Catalogue, 'safetyWords' | 'dangerModel' | 'dangerWeighing'>): DangerModel {
  const featuresOf = compileDangerFeatures(safetyWords);
  const danger = new Map(Object.entries(dangerModel.danger.weights));
  const answers = Object.entries(dangerModel.answers).map(([answer, { kind, bias, weights }]) => ({
    answer,
    kind,
    bias,
    weights: new Map(Object.entries(weights)),
  }));
  const dangerIn = (features: string[]): number => logOddsOf(features, dangerModel.danger.bias, danger);
  return {
    readsAs(sentences, relation) {
      if (sentences.reduce((words, sentence) => words + sentence.words.length, 0) < fewestWords) return null;
      const features = featuresOf(sentences);
      if (dangerIn(features) < dangerWeighing.asks) return null;
      const { kind, answer } = answers
        .map((one) => ({ ...one, weight: logOddsOf(features, one.bias, one.weights) }))
        .reduce((best, other) => (other.weight > best.weight ? other : best));
      return kind === 'coercion' && relation === 'child' ? null : { kind, rule: readsAsRule(answer) };
    },
    soundsHarmless: (sentences) => dangerIn(featuresOf(sentences)) < -dangerWeighing.passesOver,
  };
}
