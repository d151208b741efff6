/** How far a detector's word can be taken. */
export interface Trust {
  /** Harmonic mean of precision and recall on blame, 0 to 1. */
  f1: number;
  /** Share of the harmless messages that were flagged, 0 to 1. */
  falseAlarms: number;
}

/** Judges a detector by labelled messages; 0 where there is nothing to divide by. */
export function trustIn<Row extends { label: 'blame' | 'clean' }>(
  rows: Row[],
  flags: (row: Row) => boolean,
): Trust {
  const count = (label: Row['label'], flagged: boolean) =>
    rows.filter((row) => row.label === label && flags(row) === flagged).length;
  const caught = count('blame', true);
  const missed = count('blame', false);
  const alarmed = count('clean', true);
  const clean = alarmed + count('clean', false);
  return {
    f1: caught > 0 ? (2 * caught) / (2 * caught + missed + alarmed) : 0,
    falseAlarms: clean > 0 ? alarmed / clean : 0,
  };
}
