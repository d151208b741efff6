import { readFileSync } from 'node:fs';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { ContentProblem } from './content-error.js';

export type YamlResult<T> = { value: T; problems: [] } | { value: null; problems: ContentProblem[] };

/**
 * Reads one YAML file and checks it by its schema.
 * @param path where the file is; @param name how errors call it.
 * Never throws for bad content: what is wrong comes back with its line and key.
 */
export function readYaml<T>(path: string, name: string, schema: z.ZodType<T>): YamlResult<T> {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file: name,
      line: lines.linePos(error.pos[0]).line,
      key: '',
      problem: `is not valid YAML: ${error.message}`,
    }));
    return { value: null, problems };
  }
  const checked = schema.safeParse(document.toJS());
  if (checked.success) return { value: checked.data, problems: [] };
  const lineOf = (keys: PropertyKey[]): number => {
    for (let depth = keys.length; depth >= 0; depth--) {
      const node = document.getIn(keys.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const problems = checked.error.issues.map((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    return { file: name, line: lineOf(keys), key: keys.map(String).join('.'), problem: issue.message };
  });
  return { value: null, problems };
}
