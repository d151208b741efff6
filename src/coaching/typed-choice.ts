import { plainWords } from './plain-words.js';
import type { Choice } from './reply.js';

type Press = Extract<Choice, { kind: 'go' }>;
const nths = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** The button a typed message means: by its name, or "the second one". Null when it means none. */
export function typedChoice(text: string, choices: Choice[]): Press | null {
  const presses = choices.filter((choice): choice is Press => choice.kind === 'go');
  const said = plainWords(text);
  const nth = nths.findIndex((word) => new RegExp(`^(?:the )?${word}(?: one)?$`).test(said));
  if (nth >= 0) return presses[nth] ?? null;
  return presses.find(({ label }) => plainWords(label) === said) ?? null;
}
