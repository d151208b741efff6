import { loadCatalogue } from '../../src/catalogue/load.js';
import { contentFolder } from '../../src/package-folder.js';
import { figures } from './figures.js';
import { type Labelled, readLabelled } from './labelled.js';

const notes = `× is the ratio to one bare compromise parse of the same messages in the same run.
The peers are crude as detectors of blame: a line counts as flagged when the peer reports anything at all;
for wink-nlp, when its sentiment is below zero and the line has a second-person pronoun.`;

process.exitCode = await run(process.argv.slice(2));

/** `[FILE]`: JSON lines {"text": …, "label": "blame" | "clean"}; with it the table says how far each can be trusted. */
async function run([file, ...more]: string[]): Promise<number> {
  let labelled: Labelled[] | null;
  try {
    if (more.length > 0) throw new Error('one labelled file at most');
    labelled = file === undefined ? null : readLabelled(file);
  } catch (error) {
    process.stderr.write(`bench: ${error instanceof Error ? error.message : error}\n`);
    return 2;
  }
  process.stdout.write(`${await figures(loadCatalogue(contentFolder()), labelled)}\n\n${notes}\n`);
  return 0;
}
