import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { staleAmong } from '../../../src/commands/docs/stale.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const document = { path: 'page.md', write: () => 'One\nTwo\n' };

test.each([
  ['missing', null, true],
  ['another', 'One\n', true],
  ['the same', 'One\nTwo\n', false],
  ['the same, checked out on Windows', 'One\r\nTwo\r\n', false],
])('a page that is %s', (_name, text, stale) => {
  const folder = temporaryFolder();
  if (text !== null) writeFileSync(join(folder, 'page.md'), text);
  expect(staleAmong([document], catalogue, folder)).toEqual(stale ? [document] : []);
});
