import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, packageFolder } from '../package-folder.js';
import { loadContent } from './content/load-content.js';
import { appPackage } from './teams-package/app-package.js';
import { readArguments, usage } from './teams-package/arguments.js';

const advice: Record<string, string> = {
  EISDIR: 'It is a folder: give a file in it, like first-person.zip.',
  ENOENT: 'There is no such folder: make it first, or give another.',
  ENOTDIR: 'What should be its folder is a file: give another.',
  EACCES: 'You may not write there: choose another folder.',
  EROFS: 'You may not write there: choose another folder.',
};

process.exitCode = run();

function run(): number {
  const asked = readArguments(process.argv.slice(2));
  if (asked.kind === 'wrong') return fail(`${asked.why}\n${usage}`);
  if (asked.kind === 'help') {
    process.stdout.write(usage);
    return 0;
  }
  const catalogue = loadContent();
  if (!catalogue) return 1;
  const { version } = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8'));
  const icon = (name: string) => readFileSync(join(contentFolder(), 'teams', `${name}.svg`), 'utf8');
  const zip = appPackage(
    { app: catalogue.teamsApp, languages: catalogue.teamsLanguages, version, ...asked },
    { color: icon('color'), outline: icon('outline') },
  );
  try {
    writeFileSync(asked.out, zip);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return fail(`${asked.out} can't be written (${code}). ${advice[code ?? ''] ?? 'Choose another file.'}\n`);
  }
  process.stdout.write(`${asked.out}\n`);
  return 0;
}

function fail(why: string): number {
  process.stderr.write(`teams:package: ${why}`);
  return 2;
}
