import { compile } from '../language/engine.js';
import { analyseLines } from './analyze/analyse-lines.js';
import { analyse } from './analyze/analysis.js';
import { readArguments, usage } from './analyze/arguments.js';
import { report } from './analyze/report.js';
import { loadContent } from './content/load-content.js';

// Whoever reads the results may stop early (`| head`): then there is nobody left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run();

async function run(): Promise<number> {
  const asked = readArguments(process.argv.slice(2));
  if (asked.kind === 'wrong') {
    process.stderr.write(`analyze: ${asked.why}\n${usage}`);
    return 2;
  }
  if (asked.kind === 'help') {
    process.stdout.write(usage);
    return 0;
  }
  const catalogue = loadContent();
  if (!catalogue) return 1;
  const engine = compile(catalogue);
  if (asked.kind === 'jsonl') {
    const bad = await analyseLines(engine, process.stdin, process.stdout, process.stderr);
    return bad > 0 ? 2 : 0;
  }
  const { reading, suggestions } = analyse(engine, asked);
  process.stdout.write(report(catalogue, reading, suggestions));
  return 0;
}
