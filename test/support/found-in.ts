import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files-in.js';

/** Every file below a folder whose name or content has these words in it, whatever their case. */
export const foundIn = (folder: string, words: string): string[] =>
  filesIn(folder).filter((name) =>
    `${name}\n${readFileSync(join(folder, name), 'utf8')}`.toLowerCase().includes(words.toLowerCase()),
  );
