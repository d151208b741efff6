import type { SafetyAnswers, SafetyQuestion } from '../../catalogue/safety.js';
import { fold } from '../../language/safety/fold.js';

/** What a typed answer to a safety question amounts to. `fine` and `joking` are no plain answers. */
export type PlainAnswer = 'yes' | 'no' | 'not_sure' | 'fine' | 'joking' | 'help' | 'other';

/** Only a whole message counts, or a "yes" or "no" that a comma or full stop sets apart: "No, I'm at my sister's." */
export function plainAnswer(text: string, heard: SafetyAnswers['heard']): PlainAnswer {
  const whole = wordsOf(text);
  for (const [answer, phrases] of Object.entries(heard)) {
    if (phrases.includes(whole)) return answer as PlainAnswer;
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

const wordsOf = (text: string): string =>
  fold(text, new Map(), () => null)
    .flatMap(({ words }) => words)
    .join(' ');
