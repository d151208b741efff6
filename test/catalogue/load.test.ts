import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ContentError } from '../../src/catalogue/content-error.js';
import { loadCatalogue } from '../../src/catalogue/load.js';

const copyOfContent = () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('content', folder, { recursive: true });
  return folder;
};

const problemsOf = (folder: string) => {
  try {
    loadCatalogue(folder);
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  return [];
};

test('the content that ships is whole', () => {
  expect(problemsOf('content')).toEqual([]);
});

test.each([
  ['a key that is not known', 'words:\n  u: you\nwrods: {}\n', { line: 3, key: 'wrods' }],
  ['a value of the wrong kind', 'words:\n  u: you\n  r: [are]\n', { line: 3, key: 'words.r' }],
  ['a file that is not YAML', 'words: {\n', { line: 2, key: '' }],
])('%s is reported with file, line and key', (_name, yaml, place) => {
  const folder = copyOfContent();
  writeFileSync(join(folder, 'language/spelling.yaml'), yaml);
  expect(problemsOf(folder)).toEqual([
    { file: 'content/language/spelling.yaml', ...place, problem: expect.any(String) },
  ]);
});

test('all mistakes are named at once, missing files too', () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  writeFileSync(join(folder, 'sources.yaml'), '- id: 3\n');
  const files = problemsOf(folder).map((problem) => problem.file);
  expect(files).toEqual(expect.arrayContaining(['content/sources.yaml', 'content/language/spelling.yaml']));
});
