import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { ContentError, type ContentProblem } from './content-error.js';
import { type DangerLines, dangerLinesSchema } from './danger-model.js';
import { readYaml } from './read-yaml.js';
import { type ExampleLines, exampleLinesSchema } from './text-model.js';

/**
 * The lines the text model learns from. They are many and only training needs them: no part of the catalogue.
 * @throws ContentError naming file, line and key of every mistake.
 */
export const loadLines = (contentFolder: string): ExampleLines[] =>
  loadFolder(contentFolder, 'model/lines', exampleLinesSchema);

/** The lines the danger model learns from; as `loadLines`. */
export const loadDangerLines = (contentFolder: string): DangerLines[] =>
  loadFolder(contentFolder, 'model/danger-lines', dangerLinesSchema);

function loadFolder<T>(contentFolder: string, folder: string, schema: z.ZodType<T>): T[] {
  const problems: ContentProblem[] = [];
  const lines = readdirSync(join(contentFolder, folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const at = `${folder}/${name}`;
      const read = readYaml(join(contentFolder, at), `content/${at}`, schema);
      problems.push(...read.problems);
      return read.value ?? [];
    });
  if (problems.length > 0) throw new ContentError(problems);
  return lines;
}
