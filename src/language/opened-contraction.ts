import type { ParsedTerm } from './parsed-term.js';

/** As much of compromise's view as it asks for when it opens a contraction. */
export interface Opened {
  docs: ParsedTerm[][];
  compute(steps: string | string[]): unknown;
}

/** Little words that say nothing of who wrote them. */
const little = new Set(
  (
    'i you he she it we they that this there what who where when why how here am is are was were have has had ' +
    'will would should could can must do does did not'
  ).split(' '),
);
const known = new Map<string, ParsedTerm[]>();

/**
 * The words a contraction stands for ("do not", "I am"), tagged by themselves. compromise reads them with `fromText`
 * each time as if they were a text of their own; of little words it is asked once.
 */
export function openedContraction<V extends Opened>(
  words: string,
  fromText: (words: string) => V,
): V | Opened {
  if (!words.split(' ').every((word) => little.has(word))) return fromText(words);
  const opened = known.get(words) ?? fromText(words).docs[0]!;
  known.set(words, opened);
  const docs = [opened.map((term) => ({ ...term, tags: new Set(term.tags) }))];
  return { docs, compute: () => undefined };
}
