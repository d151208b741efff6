import type { Safety } from '../../language/reading.js';
import { asReported } from './their-words.js';

/**
 * Danger in a message that somebody else wrote: read as the person would report it, so that "I'll hit you" is a threat
 * to them. What they say of themselves stays theirs, and a demand to them is control over them.
 */
export function signInTheirs(words: string, screen: (text: string) => Safety | null): Safety | null {
  const direct = screen(words);
  if (!/\b(?:you|your|you're|youre|u|ur|me)\b/i.test(words)) return direct;
  const reported = screen(asReported(words));
  if (reported) return reported;
  return direct?.kind === 'coercion' ? { kind: 'abuse', level: 'unclear', rule: 'their-demand' } : direct;
}
