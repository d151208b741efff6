import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkReferences } from '../../src/catalogue/references.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const sources = `- id: trust
  sections:
    - Small promises
    - Repair
`;

/** The problems of a content folder with these files, as lines. */
function problemsOf(files: Record<string, string>): string[] {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries({ 'sources.yaml': sources, ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return checkReferences(folder).map(({ file, line, key, problem }) => `${file}:${line} ${key}: ${problem}`);
}

test('the content of the project refers only to what there is', () => {
  expect(checkReferences('content')).toEqual([]);
});

test.each([
  ['a section that is listed', 'source: {article: trust, section: Repair}', []],
  ['a school of practice', 'source: {practice: Gordon}', []],
  [
    'an unknown article',
    'a: 1\nsource: {article: love, section: Repair}',
    ['content/x.yaml:2 article: "love" is not in content/sources.yaml'],
  ],
  [
    'an unknown section, deep in a list',
    'rules:\n  - sources:\n      - article: trust\n        section: Revenge',
    ['content/x.yaml:4 section: "Revenge" is no section of trust'],
  ],
])('%s', (_name, text, problems) => {
  expect(problemsOf({ 'x.yaml': text })).toEqual(problems);
});

test('feelings and needs are named by ids that there are', () => {
  expect(
    problemsOf({
      'feelings.yaml': '- id: hurt\n- id: fed up',
      'needs.yaml': '- id: order',
      'frames/mess.yaml': 'frames:\n  - feelings: [fed up, cross]\n    need: order\n  - need: peace',
      'faux.yaml': 'verdict:\n  - {word: attacked, beneath: [hurt, sore]}',
    }),
  ).toEqual([
    'content/faux.yaml:2 beneath: "sore" is not in content/feelings.yaml',
    'content/frames/mess.yaml:2 feelings: "cross" is not in content/feelings.yaml',
    'content/frames/mess.yaml:4 need: "peace" is not in content/needs.yaml',
  ]);
});

test('an id is given once in its list; other lists may give it again', () => {
  expect(problemsOf({ 'x.yaml': 'rules:\n  - id: a\n  - id: b\n  - id: a\nothers:\n  - id: a\n' })).toEqual([
    'content/x.yaml:4 id: "a" is given already at content/x.yaml:2',
  ]);
});

test('an id is given once among the files of a folder', () => {
  expect(
    problemsOf({
      'frames/a.yaml': 'id: late',
      'frames/b.yaml': '# …\nid: late',
      'skills/c.yaml': 'id: late',
    }),
  ).toEqual(['content/frames/b.yaml:2 id: "late" is given already at content/frames/a.yaml:1']);
});
