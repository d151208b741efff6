import { subjectPronouns } from './closed-class.js';
import type { Token } from './tokens.js';

/** Where the auxiliary stands after a negation put first ("not once have you…", "never did you…"); or 0. */
export function invertedAfter(tokens: Token[], at: number): number {
  if (!/^(?:not|never)$/.test(tokens[at]?.word ?? '')) return 0;
  for (let i = at + 1; i < Math.min(at + 7, tokens.length - 2); i++) {
    const subject = tokens[i + 1]!.word;
    if (/^(?:have|has|had|do|does|did|will|would|can|could)$/.test(tokens[i]!.word) && subject === 'you')
      return i;
    if (subjectPronouns.has(tokens[i]!.word)) return 0;
  }
  return 0;
}
