import { plainWords } from './plain-words.js';

const nths = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/**
 * The button, or whatever else has a name to press, whose name was typed; null when it is none, or several that mean
 * different things.
 */
export function named<Named extends { label: string }>(text: string, among: readonly Named[]): Named | null {
  const said = plainWords(text);
  const [first, ...others] = said === '' ? [] : among.filter(({ label }) => plainWords(label) === said);
  return first && others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : null;
}

/** The button that "the second one" means; null when there is no such button. */
export function numbered<Press>(text: string, presses: readonly Press[]): Press | null {
  const said = plainWords(text);
  const nth = nths.findIndex((word) => new RegExp(`^(?:the )?${word}(?: one)?$`).test(said));
  return nth < 0 ? null : (presses[nth] ?? null);
}
