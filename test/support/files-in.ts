import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder, by its path from there, in order. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
