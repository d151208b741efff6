/** One thing wrong with one content file. `line` counts from 1; `key` is the path of the value, dotted. */
export interface ContentProblem {
  file: string;
  line: number;
  key: string;
  problem: string;
}

/** Thrown once for all files, so that whoever edits content sees every mistake at one go. */
export class ContentError extends Error {
  constructor(readonly problems: ContentProblem[]) {
    super(
      `The content has ${problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`}:\n${problems
        .map(({ file, line, key, problem }) => `  ${file}:${line}${key ? ` ${key}` : ''}: ${problem}`)
        .join('\n')}`,
    );
    this.name = 'ContentError';
  }
}
