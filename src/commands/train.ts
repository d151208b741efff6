import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { ContentError } from '../catalogue/content-error.js';
import { loadCatalogue } from '../catalogue/load.js';
import { loadDangerLines, loadLines } from '../catalogue/load-lines.js';
import { compileReader } from '../language/detect/read.js';
import { examplesFrom } from '../language/detect/text-model/examples.js';
import { fingerprint, train } from '../language/detect/text-model/train.js';
import { verifyOwnSentences } from '../language/rewrite/own-sentences.js';
import { dangerExamplesFrom } from '../language/safety/text-model/examples.js';
import { dangerFingerprint, trainDanger } from '../language/safety/text-model/train.js';
import { contentFolder } from '../package-folder.js';
import { readFlag } from './arguments/read-flag.js';

const usage = `usage: npm run train [-- --check]
  learns what blame and what danger read like from content/model/lines, content/model/danger-lines and the examples
  of the patterns and safety rules, and writes content/model/weights.json and content/model/danger-weights.json;
  reads the sentences that rewrites take from content as they are, and writes content/model/verified.json;
  --check only says whether they are up to date
`;

process.exitCode = run();

function run(): number {
  const check = readFlag('train', 'check', usage);
  if (check === null) return 2;
  try {
    const content = contentFolder();
    if (check) return checkAll([...models(content), verified(content)]);
    writeAll(models(content), join(content, 'model'));
    // What was just learnt has its say in whether a sentence may be said.
    writeAll([verified(content)], join(content, 'model'));
    return 0;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

interface Learnt {
  file: string;
  /** Made from what content teaches now. */
  fresh: boolean;
  /** How many lines it learns from. */
  from: number;
  learn(): object;
}

function models(content: string): Learnt[] {
  const catalogue = loadCatalogue(content);
  const blameLines = loadLines(content);
  const blame = examplesFrom(catalogue, blameLines);
  const danger = dangerExamplesFrom(catalogue, loadDangerLines(content), blameLines);
  return [
    {
      file: 'weights.json',
      fresh: catalogue.textModel.madeFrom === fingerprint(blame),
      from: blame.length,
      learn: () => train(blame),
    },
    {
      file: 'danger-weights.json',
      fresh: catalogue.dangerModel.madeFrom === dangerFingerprint(danger),
      from: danger.length,
      learn: () => trainDanger(danger),
    },
  ];
}

function verified(content: string): Learnt {
  const catalogue = loadCatalogue(content);
  const found = verifyOwnSentences(catalogue, compileReader(catalogue).fitness);
  return {
    file: 'verified.json',
    fresh: isDeepStrictEqual(catalogue.verified, found),
    from: Object.values(found).flat().length,
    learn: () => found,
  };
}

function checkAll(learnt: Learnt[]): number {
  const stale = learnt.filter(({ fresh }) => !fresh);
  for (const { file } of stale)
    process.stderr.write(
      `content/model/${file} is not what content/ teaches: run "npm run train" and commit it.\n`,
    );
  return stale.length > 0 ? 1 : 0;
}

function writeAll(learnt: Learnt[], folder: string): void {
  for (const { file, from, learn } of learnt) {
    const path = join(folder, file);
    const written = `${JSON.stringify(learn(), null, 1)}\n`;
    if (readFileSync(path, 'utf8') === written) continue;
    writeFileSync(path, written);
    process.stdout.write(`content/model/${file} is written anew, from ${from} lines.\n`);
  }
}
