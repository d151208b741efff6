import type { Clause } from '../clause.js';
import type { Topic } from './topic.js';

const day =
  /\b(?:(?:last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:night|morning|evening))?|last (?:night|week|weekend)|yesterday|(?:last )?christmas|new year's(?: eve)?|easter|eid|diwali|thanksgiving|this morning)\b/i;

/** "A wet blanket at mine on Saturday": where nothing else can be named, when it was. */
export function dayIn({ words }: Clause): Topic | null {
  const found = day.exec(words)?.[0];
  return found ? { text: named(found), sure: false } : null;
}

const named = (found: string): string =>
  /^(?:last|this|yesterday)/i.test(found)
    ? found.toLowerCase().replace(/(mon|tues|wednes|thurs|fri|satur|sun|christmas)/, capital)
    : found.replace(/^./, capital);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
