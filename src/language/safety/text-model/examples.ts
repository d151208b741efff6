import type { DangerLines } from '../../../catalogue/danger-model.js';
import type { Catalogue } from '../../../catalogue/load.js';
import { partnerLines } from '../../../catalogue/scenario.js';
import type { ExampleLines } from '../../../catalogue/text-model.js';
import type { SafetyKind } from '../../reading.js';
import { compileSigns } from '../signs.js';
import { compileDangerFeatures } from './features.js';
import type { DangerExample } from './train.js';

/**
 * What there is to learn danger from: the lines made for it, what each safety rule must catch and must leave alone,
 * and what people say in anger or in peace (the lines and examples of blame, of what is fine, of lessons and
 * rehearsals, of questions and plain answers to the coach), as far as no rule sees danger in it.
 */
export function dangerExamplesFrom(
  catalogue: Catalogue,
  lines: DangerLines[],
  blameLines: ExampleLines[],
): DangerExample[] {
  const { fold, find } = compileSigns(catalogue);
  const featuresOf = compileDangerFeatures(catalogue.safetyWords);
  const rules = catalogue.safetyRules.flatMap((file) => file.rules);
  const as = (danger: DangerExample['danger'], texts: string[]): DangerExample[] =>
    texts.map((text) => ({ features: featuresOf(fold(text)), danger }));
  /** The model only asks, so what has no question is answered as its kind is. */
  const asked = (kind: SafetyKind, answer = kind as string): DangerExample['danger'] => ({
    kind,
    answer: catalogue.safetyAnswers.answers[answer]?.question ? answer : kind,
  });
  const caught = rules.flatMap(({ kind, answer, flag }) => as(asked(kind, answer), flag));
  const spoken = [
    ...rules.flatMap(({ pass }) => pass),
    ...blameLines.flatMap(({ blaming, harmless }) => [...Object.values(blaming).flat(), ...harmless]),
    ...catalogue.patterns.flatMap(({ rules }) => rules.flatMap(({ flag, pass }) => [...flag, ...pass])),
    ...catalogue.fine.flatMap(({ rules }) => rules.flatMap(({ find, miss }) => [...find, ...miss])),
    ...catalogue.scenarios.flatMap((scene) => [
      ...partnerLines(scene),
      ...Object.values(scene.well),
      ...scene.badly,
    ]),
    ...catalogue.skills.flatMap(({ tried: { good, half, bad }, prompts }) => [
      ...good,
      ...[...half, ...bad].map(({ text }) => text),
      ...prompts.flatMap((prompt) => ('model' in prompt ? [prompt.model] : [])),
    ]),
    ...Object.values(catalogue.safetyAnswers.heard).flat(),
    ...catalogue.answers.flatMap(({ answers }) =>
      answers.flatMap(({ question, also, asked }) => [question, ...also, ...asked]),
    ),
  ].filter((text) => find(fold(text)) === null);
  return [
    ...caught,
    ...lines.flatMap(({ danger, harmless }) => [
      ...Object.entries(danger).flatMap(([kind, answers]) =>
        Object.entries(answers).flatMap(([answer, texts]) => as(asked(kind as SafetyKind, answer), texts)),
      ),
      ...as(null, harmless),
    ]),
    ...as(null, spoken),
  ];
}
