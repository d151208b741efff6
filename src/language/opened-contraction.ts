import type { ParsedTerm } from './parsed-term.js';

/** As much of compromise's view as it asks for when it opens a contraction. */
export interface Opened {
  docs: ParsedTerm[][];
  compute(steps: string | string[]): unknown;
}

/** Only what these make up is remembered, for they say nothing of who wrote them; all else goes with its message. */
const little = new Set(
  (
    'i you he she it we they that this there what who where when why how here am is are was were have has had ' +
    'will would should could can must do does did not'
  ).split(' '),
);
const taggedOnce = new Map<string, ParsedTerm[]>();

/**
 * The words a contraction stands for ("do not", "I am"), tagged by themselves. compromise reads them with `fromText`
 * each time as if they were a text of their own; of little words it is asked once.
 */
export function openedContraction(words: string, fromText: (words: string) => Opened): Opened {
  if (!words.split(' ').every((word) => little.has(word))) return fromText(words);
  const tagged = taggedOnce.get(words) ?? fromText(words).docs[0]!;
  taggedOnce.set(words, tagged);
  // What compromise does next changes its terms, so that it gets its own.
  const docs = [tagged.map((term) => ({ ...term, tags: new Set(term.tags) }))];
  return { docs, compute: () => undefined };
}
