import { parseArgs } from 'node:util';
import { ContentError } from '../catalogue/content-error.js';
import { loadCatalogue } from '../catalogue/load.js';
import { contentFolder } from '../package-folder.js';
import { lintContent } from './lint-content/complaints.js';
import { report } from './lint-content/report.js';

const usage = `usage: npm run content:lint [-- --all]
  errors one by one, warnings as a table; --all names every warning with its file and line
`;

process.exitCode = run();

function run(): number {
  let all: boolean;
  try {
    all = parseArgs({ options: { all: { type: 'boolean', default: false } } }).values.all;
  } catch (error) {
    process.stderr.write(`content:lint: ${(error as Error).message}\n${usage}`);
    return 2;
  }
  try {
    const linted = lintContent(loadCatalogue(contentFolder()), contentFolder());
    process.stdout.write(report(linted, all));
    return linted.complaints.some(({ level }) => level === 'error') ? 1 : 0;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}
