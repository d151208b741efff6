import { contentFolder } from '../package-folder.js';
import { readFlag } from './arguments/read-flag.js';
import { loadContent } from './content/load-content.js';
import { lintContent } from './lint-content/complaints.js';
import { report } from './lint-content/report.js';

const usage = `usage: npm run content:lint [-- --all]
  errors one by one, warnings as a table; --all names every warning with its file and line
`;

process.exitCode = run();

function run(): number {
  const all = readFlag('content:lint', 'all', usage);
  if (all === null) return 2;
  const catalogue = loadContent();
  if (!catalogue) return 1;
  const linted = lintContent(catalogue, contentFolder());
  process.stdout.write(report(linted, all));
  return linted.complaints.some(({ level }) => level === 'error') ? 1 : 0;
}
