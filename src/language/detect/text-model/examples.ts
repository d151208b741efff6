import type { Catalogue } from '../../../catalogue/load.js';
import type { PatternId } from '../../../catalogue/pattern.js';
import type { ExampleLines } from '../../../catalogue/text-model.js';
import { utter } from '../../utterance.js';
import { compileDetector } from '../detect.js';
import type { Example } from './train.js';

/** What there is to learn from: the lines made for it, and what each rule must catch and must leave alone. */
export function examplesFrom(catalogue: Catalogue, lines: ExampleLines[]): Example[] {
  const { featuresOf } = compileDetector(catalogue);
  const as = (label: Example['label'], texts: string[]): Example[] =>
    texts.map((text) => ({ features: featuresOf(utter(text, catalogue.spelling)), label }));
  return [
    ...lines.flatMap(({ blaming, harmless }) => [
      ...Object.entries(blaming).flatMap(([pattern, texts]) => as(pattern as PatternId, texts)),
      ...as('harmless', harmless),
    ]),
    // A verdict word for a feeling is no more than a note, so it teaches nothing about blame.
    ...catalogue.patterns.flatMap(({ id, rules }) =>
      rules.flatMap(({ severity, flag, pass }) => [
        ...(severity === 'note' || id === 'faux_feeling' ? [] : as(id, flag)),
        ...as('harmless', pass),
      ]),
    ),
  ];
}
