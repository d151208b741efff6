import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../catalogue/load.js';
import type { Document } from './document.js';

/** The documents below a folder that are missing, or are not what the content says. Line ends of other systems are the same. */
export const staleAmong = (documents: Document[], catalogue: Catalogue, folder: string): Document[] =>
  documents.filter(({ path, write }) => {
    const file = join(folder, path);
    return !existsSync(file) || readFileSync(file, 'utf8').replaceAll('\r\n', '\n') !== write(catalogue);
  });
