import { plainWords } from './plain-words.js';
import type { Choice } from './reply.js';

type Press = Extract<Choice, { kind: 'go' }>;
const nths = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** The button whose name was typed; null when it is none. */
export const named = (text: string, presses: readonly Press[]): Press | null => {
  const said = plainWords(text);
  return said === '' ? null : (presses.find(({ label }) => plainWords(label) === said) ?? null);
};

/** The button that "the second one" means; null when there is no such button. */
export function numbered(text: string, presses: readonly Press[]): Press | null {
  const said = plainWords(text);
  const nth = nths.findIndex((word) => new RegExp(`^(?:the )?${word}(?: one)?$`).test(said));
  return nth < 0 ? null : (presses[nth] ?? null);
}
