import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ContentError } from '../catalogue/content-error.js';
import { loadCatalogue } from '../catalogue/load.js';
import { loadDangerLines, loadLines } from '../catalogue/load-lines.js';
import { examplesFrom } from '../language/detect/text-model/examples.js';
import { fingerprint, train } from '../language/detect/text-model/train.js';
import { dangerExamplesFrom } from '../language/safety/text-model/examples.js';
import { dangerFingerprint, trainDanger } from '../language/safety/text-model/train.js';
import { contentFolder } from '../package-folder.js';

const usage = `usage: npm run train [-- --check]
  learns what blame and what danger read like from content/model/lines, content/model/danger-lines and the examples
  of the patterns and safety rules, and writes content/model/weights.json and content/model/danger-weights.json;
  --check only says whether they are up to date
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
    const content = contentFolder();
    const catalogue = loadCatalogue(content);
    const blameLines = loadLines(content);
    const blame = examplesFrom(catalogue, blameLines);
    const danger = dangerExamplesFrom(catalogue, loadDangerLines(content), blameLines);
    const models: Model[] = [
      {
        file: 'weights.json',
        fresh: catalogue.textModel.madeFrom === fingerprint(blame),
        from: blame.length,
        train: () => train(blame),
      },
      {
        file: 'danger-weights.json',
        fresh: catalogue.dangerModel.madeFrom === dangerFingerprint(danger),
        from: danger.length,
        train: () => trainDanger(danger),
      },
    ];
    return check ? checkAll(models) : writeAll(models, join(content, 'model'));
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

interface Model {
  file: string;
  /** Made from what content teaches now. */
  fresh: boolean;
  /** How many lines it learns from. */
  from: number;
  train(): object;
}

function checkAll(models: Model[]): number {
  const stale = models.filter(({ fresh }) => !fresh);
  for (const { file } of stale)
    process.stderr.write(
      `content/model/${file} is not what content/ teaches: run "npm run train" and commit it.\n`,
    );
  return stale.length > 0 ? 1 : 0;
}

function writeAll(models: Model[], folder: string): number {
  for (const { file, from, train } of models) {
    const path = join(folder, file);
    const written = `${JSON.stringify(train(), null, 1)}\n`;
    if (readFileSync(path, 'utf8') === written) continue;
    writeFileSync(path, written);
    process.stdout.write(`content/model/${file} is written anew, from ${from} lines.\n`);
  }
  return 0;
}
