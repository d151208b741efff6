import type { Reflection } from '../../catalogue/reflection.js';
import { plainWords } from '../plain-words.js';

type Level = Reflection['levels'][number];
type Item = Reflection['items'][number];

/** What was pressed for each item so far, in order; null where it was left out. */
export type Answers = (string | null)[];

/** The level that typed words name, or null: its label, another word for it, or its place ("the second one", "2"). */
export function levelNamed(typed: string, { levels }: Reflection): Level | null {
  const words = plainWords(typed);
  const place = ['first', 'second', 'third'].findIndex((ordinal, at) =>
    [String(at + 1), ordinal, `the ${ordinal}`, `the ${ordinal} one`].includes(words),
  );
  if (place >= 0) return levels[place] ?? null;
  return levels.find(({ label, also }) => [label.toLowerCase(), ...also].includes(words)) ?? null;
}

export interface Standing {
  item: Item;
  level: Level;
}

export const standingsOf = ({ items, levels }: Reflection, answers: Answers): Standing[] =>
  items.flatMap((item, at) => {
    const level = levels.find(({ id }) => id === answers[at]);
    return level ? [{ item, level }] : [];
  });

/** Where to begin: the first item that stands the way that asks for a step; null when all is well. */
export function whereToBegin(reflection: Reflection, answers: Answers): Standing | null {
  const standings = standingsOf(reflection, answers);
  const towards = reflection.begins_at === 'tallest' ? -1 : 1;
  const [first] = [...standings].sort((a, b) => towards * (a.level.height - b.level.height));
  return first && !isWell(reflection, first) ? first : null;
}

/** Whether all that was answered stands at the worrying end. */
export function isHeavy(reflection: Reflection, answers: Answers): boolean {
  const standings = standingsOf(reflection, answers);
  const worrying = reflection.begins_at === 'tallest' ? 3 : 1;
  return standings.length >= 3 && standings.every(({ level }) => level.height === worrying);
}

const isWell = ({ begins_at }: Reflection, { level }: Standing): boolean =>
  level.height === (begins_at === 'tallest' ? 1 : 3);

/** The picture in words. */
export const inWords = (standings: Standing[]): string =>
  standings.map(({ item, level }) => `${item.name}: ${level.label.toLowerCase()}.`).join(' ');
