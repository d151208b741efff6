import type { SafetyAnswers } from '../../catalogue/safety.js';
import { fold } from '../../language/safety/fold.js';

/** What a typed answer to a safety question amounts to. `fine` and `joking` are no plain answers. */
export type PlainAnswer = 'yes' | 'no' | 'not_sure' | 'fine' | 'joking' | 'help' | 'other';

/** Only a whole message counts, or a "yes" or "no" that a comma or full stop sets apart: "No, I'm at my sister's." */
export function plainAnswer(text: string, heard: SafetyAnswers['heard']): PlainAnswer {
  const sentences = fold(text, new Map(), () => null);
  const whole = sentences.flatMap(({ words }) => words).join(' ');
  for (const [answer, phrases] of Object.entries(heard)) {
    if (phrases.includes(whole)) return answer as PlainAnswer;
  }
  const first = /^\s*(yes|yeah|yep|no|nope)\s*[,.;!-]/i.exec(text)?.[1]?.toLowerCase();
  if (first) return first.startsWith('y') ? 'yes' : 'no';
  return 'other';
}
