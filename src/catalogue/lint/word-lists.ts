import { isMap, isScalar, isSeq, type Node, type Scalar, visit } from 'yaml';
import { type ContentFile, lineOf } from '../content-files.js';
import type { Complaint } from './complaint.js';

/** Entries that stand twice in one list, and words in two lists that say opposite things. */
export const wordListComplaints = (files: ContentFile[]): Complaint[] => [
  ...files.flatMap(repeatsIn),
  ...contradictions(wordClassesIn(files)),
];

/** Whatever the list is of: words, rules, sentences. */
function repeatsIn(file: ContentFile): Complaint[] {
  const complaints: Complaint[] = [];
  visit(file.document, {
    Seq(_at, list, path) {
      const pair = path.at(-1);
      const key = pair && 'key' in pair && isScalar(pair.key) ? String(pair.key.value) : '';
      for (const entry of scalarsIn(list).filter(isRepeated)) {
        const problem = `“${entry.value}” stands twice in the list`;
        complaints.push(complain('warning', 'stands twice', { file, node: entry }, key, problem));
      }
    },
  });
  return complaints;
}

const isRepeated = (entry: Scalar, index: number, list: Scalar[]): boolean =>
  list.findIndex(({ value }) => value === entry.value) < index;

interface ListedWord {
  file: ContentFile;
  node: Scalar;
}
interface OpposedClass {
  tag: string;
  contradicts: ListedWord[];
  words: ListedWord[];
}

/** The word classes of `content/language/words`. */
const wordClassesIn = (files: ContentFile[]): OpposedClass[] =>
  files
    .filter(({ name }) => name.startsWith('content/language/words/'))
    .map((file) => {
      const root = file.document.contents;
      const listed = (key: string): ListedWord[] => {
        const list: unknown = isMap(root) ? root.get(key, true) : undefined;
        return isSeq(list) ? scalarsIn(list).map((node) => ({ file, node })) : [];
      };
      return {
        tag: String(file.document.get('tag')),
        contradicts: listed('contradicts'),
        words: [...listed('words'), ...listed('verbs')],
      };
    });

/** A word of one class that stands in a class it contradicts; and a contradiction of no class at all. */
const contradictions = (classes: OpposedClass[]): Complaint[] =>
  classes.flatMap(({ tag, contradicts, words }) =>
    contradicts.flatMap((named) => {
      const opposite = String(named.node.value);
      const others = classes.filter((one) => one.tag === opposite);
      if (others.length === 0)
        return [
          complain('error', 'contradiction', named, tag, `there are no words with the tag ${opposite}`),
        ];
      const taken = new Set(others.flatMap((one) => one.words.map(({ node }) => node.value)));
      return words
        .filter(({ node }) => taken.has(node.value))
        .map((word) =>
          complain('error', 'contradiction', word, tag, `“${word.node.value}” is also a word of ${opposite}`),
        );
    }),
  );

const scalarsIn = (list: { items: unknown[] }): Scalar[] => list.items.filter((item) => isScalar(item));

const complain = (
  level: Complaint['level'],
  check: string,
  { file, node }: { file: ContentFile; node: Node },
  about: string,
  problem: string,
): Complaint => ({ level, check, file: file.name, line: lineOf(file, node), about, problem });
