import { aligned } from '../text/aligned.js';
import type { Accuracy } from './score.js';

/** The accuracy card, for a person to read at a terminal. */
export function card(accuracy: Accuracy): string {
  const { rows, caught, missed, alarmed, leftAlone, precision, recall, f1, falseAlarms, patterns } = accuracy;
  return `${[
    `${rows} messages: ${caught} of ${caught + missed} that blame found, ${alarmed} of ${alarmed + leftAlone} clean ones flagged`,
    '',
    `precision     ${percent(precision)}`,
    `recall        ${percent(recall)}`,
    `F1            ${f1 === null ? '–' : f1.toFixed(3)}`,
    `false alarms  ${percent(falseAlarms)}`,
    '',
    ...aligned([
      ['pattern', 'precision', 'recall', 'rows'],
      ...patterns.map((one) => [one.pattern, percent(one.precision), percent(one.recall), String(one.rows)]),
    ]),
  ].join('\n')}\n`;
}

const percent = (share: number | null): string => (share === null ? '–' : `${(share * 100).toFixed(1)} %`);
