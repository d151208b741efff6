import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Catalogue, loadCatalogue } from '../../src/catalogue/load.js';
import { filesIn } from './files-in.js';

/**
 * The project's own catalogue, as `loadCatalogue('content')` gives it. It is read from YAML once for all test files,
 * and again when a file of content, or of what reads it, has changed: reading it takes longer than most tests.
 */
export function wholeCatalogue(): Catalogue {
  const state = createHash('sha256').update(process.cwd());
  for (const folder of ['content', 'src/catalogue'])
    for (const name of filesIn(folder)) {
      const { size, mtimeMs } = statSync(join(folder, name));
      state.update(`${folder}/${name} ${size} ${mtimeMs}\n`);
    }
  const kept = join(tmpdir(), `first-person-content-${state.digest('hex').slice(0, 16)}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8'));
  const catalogue = loadCatalogue('content');
  const written = `${kept}.${process.pid}`;
  writeFileSync(written, JSON.stringify(catalogue));
  renameSync(written, kept);
  return catalogue;
}
