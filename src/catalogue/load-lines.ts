import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError, type ContentProblem } from './content-error.js';
import { readYaml } from './read-yaml.js';
import { type ExampleLines, exampleLinesSchema } from './text-model.js';

/** Where the lines to learn from stand in `content/`. */
const folder = 'model/lines';

/**
 * The lines the text model learns from. They are many and only training needs them: no part of the catalogue.
 * @throws ContentError naming file, line and key of every mistake.
 */
export function loadLines(contentFolder: string): ExampleLines[] {
  const problems: ContentProblem[] = [];
  const lines = readdirSync(join(contentFolder, folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const at = `${folder}/${name}`;
      const read = readYaml(join(contentFolder, at), `content/${at}`, exampleLinesSchema);
      problems.push(...read.problems);
      return read.value ?? [];
    });
  if (problems.length > 0) throw new ContentError(problems);
  return lines;
}
