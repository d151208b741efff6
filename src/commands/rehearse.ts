import { transcript } from '../coaching/rehearsal/after/transcript.js';
import { begin } from '../coaching/rehearsal/play.js';
import { isOver, lastTurn } from '../coaching/rehearsal/rehearsal.js';
import { setStage } from '../coaching/rehearsal/stage.js';
import { step } from '../coaching/rehearsal/step.js';
import { compile } from '../language/engine.js';
import { loadContent } from './content/load-content.js';
import { linesOf } from './json-lines/lines.js';
import { isBlank } from './json-lines/read-line.js';
import { readArguments, usage } from './rehearse/arguments.js';
import { told } from './rehearse/told.js';

// Whoever reads the turns may stop early (`| head`): then there is nobody left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run();

async function run(): Promise<number> {
  const catalogue = loadContent();
  if (!catalogue) return 1;
  const asked = readArguments(
    process.argv.slice(2),
    catalogue.scenarios.map(({ id }) => id),
  );
  if (asked.kind === 'wrong') {
    process.stderr.write(`rehearse: ${asked.why}\n${usage}`);
    return 2;
  }
  if (asked.kind === 'help') {
    process.stdout.write(usage);
    return 0;
  }
  const stage = setStage(catalogue, compile(catalogue));
  if (asked.kind === 'list') {
    const scenarios = stage.scenarios.map(({ id, relation, title }) => ({ id, relation, title }));
    const personas = stage.personas.map(({ id, name }) => ({ id, name }));
    process.stdout.write(`${JSON.stringify({ scenarios, personas })}\n`);
    return 0;
  }
  const { scenario, persona, seed, difficulty } = asked;
  let rehearsal = begin(stage, { scenario, persona, seed, difficulty });
  for await (const line of linesOf(process.stdin)) {
    if ('tooLong' in line || isBlank(line)) continue;
    if (isOver(rehearsal)) break;
    rehearsal = step(stage, rehearsal, line.text.trim());
    if (asked.json) process.stdout.write(`${JSON.stringify(told(lastTurn(rehearsal)!))}\n`);
  }
  if (!asked.json) process.stdout.write(transcript(stage, rehearsal));
  return 0;
}
