import { open } from 'node:fs/promises';
import { compile } from '../language/engine.js';
import { readArguments, usage } from './accuracy/arguments.js';
import { card } from './accuracy/card.js';
import { judgeLines } from './accuracy/judge-lines.js';
import { score } from './accuracy/score.js';
import { loadContent } from './content/load-content.js';

process.exitCode = await run();

async function run(): Promise<number> {
  const asked = readArguments(process.argv.slice(2));
  if (asked.kind === 'wrong') return wrong(`${asked.why}\n${usage}`);
  const file = await open(asked.file).catch(() => null);
  if (!file) return wrong(`${asked.file} can't be read\n`);
  const catalogue = loadContent();
  if (!catalogue) return 1;
  const { judged, bad } = await judgeLines(compile(catalogue), file.createReadStream(), process.stderr);
  const accuracy = score(judged);
  process.stdout.write(asked.json ? `${JSON.stringify(accuracy)}\n` : card(accuracy));
  return bad > 0 ? 2 : 0;
}

function wrong(why: string): number {
  process.stderr.write(`accuracy: ${why}`);
  return 2;
}
