import type { Suggestion } from '../suggestion.js';
import { stemsOf } from './concrete.js';
import type { Filled } from './template.js';

/** Leaves out what is said already, but for capitals and the last stop. */
export function notShown<T extends { text: string }>(options: T[], shown: Suggestion[]): T[] {
  const said = new Set(shown.map(({ text }) => bare(text)));
  return options.filter(({ text }) => !said.has(bare(text)));
}

const bare = (text: string): string => text.toLowerCase().replace(/\.$/, '');

export const firstSentence = (text: string): string => /^[^.?!]+/.exec(text.toLowerCase())?.[0] ?? '';

/** "I'd like to understand. I'd like to understand what happened.": two sentences that say one thing. */
export function repeatsItself(text: string): boolean {
  const [first, second] = text.split(/(?<=[.?!]) /);
  if (!first || !second) return false;
  const said = stemsOf(first);
  const more = [...stemsOf(second)].filter((stem) => stem !== 'like' && stem !== 'want');
  const again = more.filter((stem) => said.has(stem)).length;
  return more.length > 0 && again / more.length >= 0.5;
}

/** "I was so sad, and I'm so sad": a feeling the person's own words name already. */
export const feelsTwice = ({ text, slots }: Pick<Filled, 'text' | 'slots'>): boolean =>
  slots.some(({ start, end }) => {
    const felt = text.slice(start, end).split(' ').at(-1)!.toLowerCase();
    const others = `${text.slice(0, start)} ${text.slice(end)}`.toLowerCase().split(/[^\p{L}'-]+/u);
    return others.includes(felt);
  });
