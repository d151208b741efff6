import { wordListComplaints } from '../../../src/catalogue/lint/word-lists.js';
import { contentFile } from '../../support/content-file.js';

const complaintsIn = (files: Record<string, string>) =>
  wordListComplaints(
    Object.entries(files).map(([name, text]) => contentFile(`content/language/words/${name}.yaml`, text)),
  ).map(({ level, file, line, about, problem }) => `${level} ${file}:${line} ${about}: ${problem}`);

test('a word twice in one list, however far apart', () => {
  expect(complaintsIn({ a: 'tag: A\nwords:\n  - kind\n  - warm\n  - kind\nverbs: [kind]\n' })).toEqual([
    'warning content/language/words/a.yaml:5 words: “kind” stands twice in the list',
  ]);
});

test('a word in two lists that say opposite things, in whichever list it stands', () => {
  const kind = 'tag: Kind\ncontradicts: [Insult]\nwords: [sweet, wicked]\nverbs: [mock]\n';
  const insult = 'tag: Insult\nwords: [wicked, rotten]\nverbs: [mock]\n';
  expect(complaintsIn({ kind, insult })).toEqual([
    'error content/language/words/kind.yaml:3 Kind: “wicked” is also a word of Insult',
    'error content/language/words/kind.yaml:4 Kind: “mock” is also a word of Insult',
  ]);
});

test('two files may share a tag', () => {
  const kind = 'tag: Kind\ncontradicts: [Wrong]\nwords: [dump]\n';
  expect(
    complaintsIn({ kind, betray: 'tag: Wrong\nwords: [dump]', fall: 'tag: Wrong\nwords: [drop]' }),
  ).toHaveLength(1);
});

test('a contradiction of no list at all', () => {
  expect(complaintsIn({ a: 'tag: A\ncontradicts: [Insutl]\nwords: [x]\n' })).toEqual([
    'error content/language/words/a.yaml:2 A: there are no words with the tag Insutl',
  ]);
});
