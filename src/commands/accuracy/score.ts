import type { PatternId } from '../../catalogue/pattern.js';

/** What a reader said of a message, and what the engine says. */
export interface Judged {
  label: 'blame' | 'clean';
  patterns: PatternId[];
  blaming: boolean;
  found: PatternId[];
}

/** How far the engine and the reader agree. Shares are 0 to 1, and null where there is nothing to divide by. */
export interface Accuracy {
  rows: number;
  /** Messages of blame found and missed, clean messages flagged and left alone. */
  caught: number;
  missed: number;
  alarmed: number;
  leftAlone: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
  /** Share of the clean messages that were flagged. */
  falseAlarms: number | null;
  /** Only patterns the reader or the engine saw, by id. */
  patterns: PatternAccuracy[];
}

export interface PatternAccuracy {
  pattern: PatternId;
  /** Messages in which the reader saw it; in `hit` of them the engine sees it too. */
  rows: number;
  hit: number;
  /** Messages of blame in which only the engine sees it. */
  extra: number;
  precision: number | null;
  recall: number | null;
}

/**
 * Scores verdicts against labels. A message whose only pattern is a faux feeling is a note, not blame: it counts for
 * that pattern alone. What is found in a clean message counts as one false alarm, not against its patterns.
 */
export function score(judged: Judged[]): Accuracy {
  const verdicts = judged.filter((one) => !isNote(one));
  const count = (label: Judged['label'], blaming: boolean) =>
    verdicts.filter((one) => one.label === label && one.blaming === blaming).length;
  const caught = count('blame', true);
  const missed = count('blame', false);
  const alarmed = count('clean', true);
  const leftAlone = count('clean', false);
  return {
    rows: judged.length,
    caught,
    missed,
    alarmed,
    leftAlone,
    precision: share(caught, caught + alarmed),
    recall: share(caught, caught + missed),
    f1: share(2 * caught, 2 * caught + missed + alarmed),
    falseAlarms: share(alarmed, alarmed + leftAlone),
    patterns: patternsIn(judged.filter(({ label }) => label === 'blame')),
  };
}

const isNote = ({ label, patterns }: Judged): boolean =>
  label === 'blame' && patterns.length === 1 && patterns[0] === 'faux_feeling';

const patternsIn = (blame: Judged[]): PatternAccuracy[] =>
  [...new Set(blame.flatMap(({ patterns, found }) => [...patterns, ...found]))].sort().map((pattern) => {
    const wanted = blame.filter(({ patterns }) => patterns.includes(pattern));
    const found = blame.filter((one) => one.found.includes(pattern));
    const hit = wanted.filter((one) => one.found.includes(pattern)).length;
    return {
      pattern,
      rows: wanted.length,
      hit,
      extra: found.length - hit,
      precision: share(hit, found.length),
      recall: share(hit, wanted.length),
    };
  });

const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
