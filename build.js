// `node build.js` builds into dist/. `node build.js COMMAND …` builds and then runs that command of
// src/commands in this same process, so that Ctrl-C and other signals reach it on every system.
// Nothing is built where the compiler is not installed, as on a server that got a finished dist/.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [command, ...args] = process.argv.slice(2);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Standard output belongs to the command: whatever a build says goes to standard error. */
const run = (...given) =>
  spawnSync(process.execPath, given, { cwd: here('.'), stdio: ['ignore', 2, 2] }).status ?? 1;

function build() {
  const compiler = here('node_modules/typescript/bin/tsc');
  if (!existsSync(compiler)) return existsSync(here('dist')) ? 0 : fail('Run npm ci first.');
  const types = run(compiler, '-p', 'tsconfig.build.json');
  return run(here('dist/src/commands/copy-assets.js')) || types;
}

function fail(why) {
  console.error(why);
  return 1;
}

process.exitCode = build();
const file = new URL(`dist/src/commands/${command}.js`, import.meta.url);
// A mistake in a type is told, but keeps no command from running: `npm run check` is there for types.
if (command) {
  process.exitCode = 0;
  process.argv.splice(1, process.argv.length, fileURLToPath(file), ...args);
  await import(file.href);
}
