import { stemOf } from '../stem.js';

const stop = new Set(
  'a an the and or but if when while so to of in on at for with from by about into over after before is are was were be been being am do does did done doing don doesn didn not no never always ever have has had having i me my mine you your yours we us our it its this that these those he she they him her them his their all any some every very just really too up out get got make made would could should can will won feel what why how who there here again more less than then as like own same such both each few most other only even still also yes please because'.split(
    ' ',
  ),
);

/** Stems of the words that carry meaning. */
export function stemsOf(text: string): Set<string> {
  const words = text
    .toLowerCase()
    .replace(/[’]/g, "'")
    .split(/[^\p{L}\p{N}']+/u);
  return new Set(
    words
      .map((word) => word.replace(/'.*$/, ''))
      .filter((word) => word.length > 1 && !stop.has(word))
      .map(stemOf),
  );
}

/** The draft's own words, as typed, that stand in a text in one form or another. */
export function wordsKept(draft: string, text: string): string[] {
  const said = stemsOf(text);
  const typed = draft.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  return [...new Set(typed.filter((word) => [...stemsOf(word)].some((stem) => said.has(stem))))];
}
