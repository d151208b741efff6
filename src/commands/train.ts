import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ContentError } from '../catalogue/content-error.js';
import { loadCatalogue } from '../catalogue/load.js';
import { loadLines } from '../catalogue/load-lines.js';
import { examplesFrom } from '../language/detect/text-model/examples.js';
import { fingerprint, train } from '../language/detect/text-model/train.js';
import { contentFolder } from '../package-folder.js';

const usage = `usage: npm run train [-- --check]
  learns from content/model/lines and the patterns' examples what blame reads like, and writes content/model/weights.json;
  --check only says whether that is up to date
`;

process.exitCode = run();

function run(): number {
  let check: boolean;
  try {
    check = parseArgs({ options: { check: { type: 'boolean', default: false } } }).values.check;
  } catch (error) {
    process.stderr.write(`train: ${(error as Error).message}\n${usage}`);
    return 2;
  }
  try {
    const catalogue = loadCatalogue(contentFolder());
    const examples = examplesFrom(catalogue, loadLines(contentFolder()));
    const fresh = catalogue.textModel.madeFrom === fingerprint(examples);
    if (check && !fresh)
      process.stderr.write(
        'content/model/weights.json is not what content/ teaches: run "npm run train" and commit it.\n',
      );
    if (check) return fresh ? 0 : 1;
    const path = join(contentFolder(), 'model', 'weights.json');
    const written = `${JSON.stringify(train(examples), null, 1)}\n`;
    if (readFileSync(path, 'utf8') === written) return 0;
    writeFileSync(path, written);
    process.stdout.write(`content/model/weights.json is written anew, from ${examples.length} lines.\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}
