import { ContentError } from '../catalogue/content-error.js';
import { loadCatalogue } from '../catalogue/load.js';
import { checkReferences } from '../catalogue/references.js';
import { compile } from '../language/engine.js';
import { contentFolder } from '../package-folder.js';

// Everything that can be told about content without its tests: shapes, references, and that it compiles.
try {
  const catalogue = loadCatalogue(contentFolder());
  const problems = checkReferences(contentFolder());
  if (problems.length > 0) throw new ContentError(problems);
  compile(catalogue);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
