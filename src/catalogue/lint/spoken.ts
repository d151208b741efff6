import { isPair, isScalar, visit } from 'yaml';
import { type ContentFile, lineOf } from '../content-files.js';

/** One text that people may get to read, and where it stands. */
export interface Spoken {
  file: string;
  line: number;
  /** The path of the value, dotted; list places left out: "lines.greeting". */
  key: string;
  text: string;
}

/** What people type and how it is recognised, and the titles of other people's articles: not the coach's words. */
const unspokenFiles =
  /^content\/(?:language\/|model\/|safety\/(?:rules\/|words)|rehearsal\/speech-acts|faux-feelings|heard|known-misses|sources)/;
const unspokenKeys = new Set(
  (
    'id tag area source sources match unless flag pass find miss examples labels phrases sayings ' +
    'causing mental repeatable insulting vague also heard url phone aliases asks before_names before_asks tried ' +
    'look helpsWith lesson journey for told nothing felt'
  ).split(' '),
);

/**
 * Everything said to people, straight from the files: whatever is not known to be something else counts, so that
 * a new kind of content is looked at from its first day.
 */
export const spokenIn = (files: ContentFile[]): Spoken[] =>
  files.filter(({ name }) => !unspokenFiles.test(name)).flatMap(spokenInFile);

function spokenInFile(file: ContentFile): Spoken[] {
  const spoken: Spoken[] = [];
  visit(file.document, {
    Pair(_at, pair) {
      return isScalar(pair.key) && unspokenKeys.has(String(pair.key.value)) ? visit.SKIP : undefined;
    },
    Scalar(at, node, path) {
      if (at === 'key' || typeof node.value !== 'string') return;
      const keys = path.flatMap((parent) =>
        isPair(parent) && isScalar(parent.key) ? [String(parent.key.value)] : [],
      );
      spoken.push({ file: file.name, line: lineOf(file, node), key: keys.join('.'), text: node.value });
    },
  });
  return spoken;
}
