import type { ChoicePrompt, Option } from '../../catalogue/skill.js';
import { plainWords } from '../plain-words.js';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];

/** Which of several buttons somebody typed: "the second one", "2", or the label itself; null when none. */
export function typedPlace(text: string, buttons: readonly { label: string }[]): number | null {
  const words = plainWords(text);
  const numbered = /^(?:(?:the |number |no )?(\d)|(?:the )?(\w+)(?: one)?)$/.exec(words);
  const place = numbered?.[1] ? Number(numbered[1]) - 1 : ordinals.indexOf(numbered?.[2] ?? '');
  if (place >= 0 && place < buttons.length) return place;
  if (/^(?:the )?last(?: one)?$/.test(words)) return buttons.length - 1;
  const named = buttons.findIndex(({ label }) => plainWords(label) === words);
  return named === -1 ? null : named;
}

/** The option meant, by its place, its label, or another wording of it; `matches` reads the notation of heard.yaml. */
export function pickOption(
  { options }: ChoicePrompt,
  text: string,
  matches: (phrases: string[], text: string) => boolean,
): Option | undefined {
  const place = typedPlace(text, options);
  return place === null
    ? options.find(({ heard }) => heard.length > 0 && matches(heard, text))
    : options[place];
}
