import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../package-folder.js';
import { readFlag } from './arguments/read-flag.js';
import { loadContent } from './content/load-content.js';
import { documents } from './docs/documents.js';
import { staleAmong } from './docs/stale.js';

const usage = `usage: npm run docs [-- --check]
  writes the pages of docs/ that are made from content/; --check only says which of them are not up to date
`;

process.exitCode = run();

function run(): number {
  const check = readFlag('docs', 'check', usage);
  if (check === null) return 2;
  const catalogue = loadContent();
  if (!catalogue) return 1;
  const stale = staleAmong(documents, catalogue, packageFolder());
  if (check) {
    for (const { path } of stale)
      process.stderr.write(`${path} is not what content/ says: run "npm run docs" and commit it.\n`);
    return stale.length > 0 ? 1 : 0;
  }
  for (const { path, write } of stale) {
    writeFileSync(join(packageFolder(), path), write(catalogue));
    process.stdout.write(`${path} is written anew.\n`);
  }
  return 0;
}
