import { contentErrors, lintContent } from '../../src/commands/lint-content/complaints.js';
import { wholeCatalogue } from '../support/whole-catalogue.js';

const catalogue = wholeCatalogue();

test('nothing in the content must be mended', () => {
  expect(contentErrors(catalogue, 'content')).toEqual([]);
});

test('every complaint says where it is, and what is said reads easily', () => {
  const { complaints, grade } = lintContent(catalogue, 'content');
  expect(complaints.filter(({ file, line }) => !file.startsWith('content/') || line < 1)).toEqual([]);
  expect(grade).toBeLessThan(5);
});
