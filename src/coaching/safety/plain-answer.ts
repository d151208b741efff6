import type { SafetyAnswers, SafetyQuestion } from '../../catalogue/safety.js';
import { fold } from '../../language/safety/fold.js';

/** What a typed answer to a safety question amounts to. `fine` and `joking` are no plain answers. */
export type PlainAnswer = 'yes' | 'no' | 'not_sure' | 'fine' | 'joking' | 'help' | 'other';

/** What was typed, before it is known what was asked. */
export type TypedAnswer = PlainAnswer | 'safe' | 'unsafe';

/** Only a whole message counts, or a "yes" or "no" that a comma or full stop sets apart: "No, I'm at my sister's." */
export function plainAnswer(text: string, heard: SafetyAnswers['heard']): TypedAnswer {
  const whole = wordsOf(text);
  for (const [answer, phrases] of Object.entries(heard)) {
    if (phrases.includes(whole)) return answer as TypedAnswer;
  }
  const first = /^\s*(yes|yeah|yep|no|nope)\s*[,.;!-]/i.exec(text)?.[1]?.toLowerCase();
  if (first) return first.startsWith('y') ? 'yes' : 'no';
  return 'other';
}

/**
 * "No, just the talk" names one of the two answers that stand on the buttons. Null when it names none, both, or
 * says "not"; a bare "yes" or "no" names nothing, it may stand in any sentence.
 */
export function namedAnswer(text: string, question: SafetyQuestion): 'yes' | 'no' | null {
  const whole = ` ${wordsOf(text)} `;
  if (/ (not|never|neither) /.test(whole)) return null;
  const named = (['yes', 'no'] as const).filter((answer) => {
    const label = wordsOf(question[answer]);
    return label.includes(' ') && whole.includes(` ${label} `);
  });
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Typed in a hurry: contractions whose apostrophe is left out, and that are no other word. */
const hurried = new Map([
  ['im', 'i am'],
  ['dont', 'do not'],
  ['isnt', 'is not'],
  ['arent', 'are not'],
]);

const wordsOf = (text: string): string =>
  fold(text, hurried, () => null)
    .flatMap(({ words }) => words)
    .join(' ');
