import type { LintedRule } from './linted-rule.js';
import { sizeOf } from './match-size.js';
import type { RuleComplaint } from './rule-complaint.js';

/**
 * The matcher tries every state at every word once, from every word: its time is bounded, and these are the bounds.
 * Beyond them one entry would cost as much as reading the rest of the message.
 */
const mostStates = 1_000;
const widestGap = 16;

export const tooLarge = (rules: LintedRule[]): RuleComplaint[] =>
  rules.flatMap(({ place, match, unless }) =>
    [...match, ...unless].flatMap((entry) =>
      problemsOf(entry).map((problem) => ({
        level: 'error',
        check: 'too large',
        rule: place,
        entry,
        problem,
      })),
    ),
  );

function problemsOf(entry: string): string[] {
  const { states, gap, nested } = sizeOf(entry);
  return [
    ...(states > mostStates ? [`has ${states} states; ${mostStates} are allowed, so part it in two`] : []),
    ...(gap > widestGap ? [`lets ${gap} words in a row be anything; ${widestGap} are allowed`] : []),
    ...(nested ? ['repeats something whose own length is open'] : []),
  ];
}
