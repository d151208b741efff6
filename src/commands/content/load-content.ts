import { ContentError } from '../../catalogue/content-error.js';
import { type Catalogue, loadCatalogue } from '../../catalogue/load.js';
import { contentFolder } from '../../package-folder.js';

/** The content that ships with the program; null when there are mistakes in it, which are then told on standard error. */
export function loadContent(): Catalogue | null {
  try {
    return loadCatalogue(contentFolder());
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return null;
  }
}
