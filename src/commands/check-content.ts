import { ContentError } from '../catalogue/content-error.js';
import { loadCatalogue } from '../catalogue/load.js';
import { checkReferences } from '../catalogue/references.js';
import { compile } from '../language/engine.js';
import { contentFolder } from '../package-folder.js';
import { contentErrors } from './lint-content/complaints.js';

// Everything that can be told about content without its tests: shapes, references, that it compiles, and what the lint forbids.
try {
  const catalogue = loadCatalogue(contentFolder());
  const forbidden = contentErrors(catalogue, contentFolder());
  const problems = [
    ...checkReferences(contentFolder()),
    ...forbidden.map(({ file, line, about, problem }) => ({ file, line, key: about, problem })),
  ];
  if (problems.length > 0) throw new ContentError(problems);
  compile(catalogue);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
