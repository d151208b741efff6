import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package this file belongs to, whether it runs as source or built, from whatever folder. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('package.json is missing: First Person was not installed whole.');
    folder = above;
  }
  return folder;
}

/** Where what the coach knows and says is kept. */
export const contentFolder = (): string => join(packageFolder(), 'content');
