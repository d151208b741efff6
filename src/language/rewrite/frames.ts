import type { Frame, FrameFile } from '../../catalogue/frame.js';
import type { Source } from '../../catalogue/source.js';
import type { Clause } from '../clause.js';
import type { Complaint } from './complaint.js';
import { partsOf } from './predicate-parts.js';
import type { Slots } from './slots.js';

export interface FrameMatch {
  frame: Frame;
  source: Source;
  /** By what a clause does, by what somebody is called, or by the words of the whole clause. */
  by: 'deed' | 'label' | 'phrase';
  groups: Slots;
  weight: number;
}
/** The frame of a clause; `last` looks among those that give way to whatever else it tells. */
export interface FrameFinder {
  (clause: Clause, complaint: Complaint | null): FrameMatch | null;
  last(clause: Clause): FrameMatch | null;
}

interface Deed {
  frame: Frame;
  source: Source;
  polarity: 'not' | 'does' | null;
  verbs: RegExp | null;
  words: WordPattern[];
}

/** One word of a match line: alternatives, any plural; `*` for any ending. */
interface WordPattern {
  word: RegExp;
  /** Written with "+": it must stand right behind what was matched before. */
  next: boolean;
}
const wordPattern = (line: string): WordPattern => ({
  word: patternOf(line.replace(/^\+/, '')),
  next: line.startsWith('+'),
});
const patternOf = (written: string): RegExp =>
  new RegExp(
    `^(?:${written
      .split('|')
      .map((one) => (one.endsWith('*') ? `${one.slice(0, -1)}.*` : `${one}(?:s|es|'s)?`))
      .join('|')})$`,
  );

function deedOf(line: string, frame: Frame, source: Source): Deed {
  const words = line.split(' ');
  const polarity = words[0] === 'not' || words[0] === 'does' ? words.shift()! : null;
  const verb = words.shift() ?? '_';
  return {
    frame,
    source,
    polarity: polarity as Deed['polarity'],
    verbs: verb === '_' ? null : new RegExp(`^(?:${verb.replaceAll('*', '.*')})$`),
    words: words.map(wordPattern),
  };
}

/** Compiles `match`, `labels` and `phrases` of all frames into one look-up: the most particular frame wins. */
export function compileFrames(files: FrameFile[]): FrameFinder {
  const all = files.flatMap((file) =>
    file.frames.map((frame) => ({ frame, source: frame.source ?? file.source })),
  );
  const deeds = all.flatMap(({ frame, source }) => frame.match.map((line) => deedOf(line, frame, source)));
  const labels = all.flatMap(({ frame, source }) =>
    frame.labels.map((label) => ({ frame, source, label: new RegExp(`\\b(?:${label})(?:s|es)?\\b`, 'i') })),
  );
  const phrases = all.flatMap(({ frame, source }) =>
    frame.phrases.map((phrase) => ({ frame, source, phrase: new RegExp(`(?<![a-z'])(?:${phrase})`, 'i') })),
  );
  const spoken = (clause: Clause, last: boolean): FrameMatch | null => {
    for (const { frame, source, phrase } of phrases) {
      const match = (frame.yields === 'clause') === last ? phrase.exec(clause.words) : null;
      if (match)
        return { frame, source, by: 'phrase', groups: groupsOf(match), weight: frame.yields ? 1 : 4 };
    }
    return null;
  };
  const find = (clause: Clause, complaint: Complaint | null): FrameMatch | null => {
    if (complaint?.act === 'event') return null;
    const said = spoken(clause, false);
    if (said || !complaint) return said;
    if (complaint.act === 'label') {
      const called = labels.find(
        ({ label }) => label.test(complaint.predicate) || label.test(clause.predicate),
      );
      return called
        ? {
            frame: called.frame,
            source: called.source,
            by: 'label',
            groups: describedIn(complaint.predicate),
            weight: 1,
          }
        : null;
    }
    const predicate = complaint.predicate
      .toLowerCase()
      .split(/[^\p{L}\p{N}'’-]+/u)
      .filter(Boolean);
    const missed = complaint.negative
      ? complaint.act !== 'regret'
      : complaint.act === 'wanted' || complaint.act === 'regret';
    let best: { deed: Deed; weight: number } | null = null;
    for (const deed of deeds) {
      if (deed.polarity && (deed.polarity === 'not') !== missed) continue;
      if (deed.verbs && !deed.verbs.test(complaint.verb)) continue;
      if (!inOrder(deed.words, predicate)) continue;
      const weight = (deed.verbs ? 1.5 : 0) + deed.words.length + (deed.polarity ? 0.5 : 0);
      if (!best || weight > best.weight) best = { deed, weight };
    }
    return best
      ? {
          frame: best.deed.frame,
          source: best.deed.source,
          by: 'deed',
          groups: {},
          weight: 3 + best.weight / 4,
        }
      : null;
  };
  return Object.assign(find, { last: (clause: Clause) => spoken(clause, true) });
}

function inOrder(patterns: WordPattern[], words: string[]): boolean {
  let at = 0;
  return patterns.every((pattern) => {
    const found = words.findIndex(
      (word, index) => index >= at && (!pattern.next || index === at) && pattern.word.test(word),
    );
    at = found + 1;
    return found >= 0;
  });
}

const groupsOf = (match: RegExpExecArray): Slots =>
  Object.fromEntries(
    Object.entries(match.groups ?? {}).flatMap(([name, value]) => (value ? [[name, value.trim()]] : [])),
  );

/** "too loud on the phone", "so rude to my mother": what a label is said about. */
function describedIn(predicate: string): Slots {
  const { about, place } = partsOf(predicate);
  return { ...(about ? { about } : {}), ...(place ? { place } : {}) };
}
