import { parseArgs } from 'node:util';

export const usage = `usage: npm run -s accuracy -- FILE [--json]
  FILE has one JSON object a line: {"id": …, "text": "…", "label": "blame" or "clean", "patterns": […], "relation"?: "…"}
`;

export type Asked = { kind: 'file'; file: string; json: boolean } | { kind: 'wrong'; why: string };

/** What a command line asks for; `wrong` says what is the matter with it. */
export function readArguments(args: string[]): Asked {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    const [file, ...more] = positionals;
    if (file === undefined) return { kind: 'wrong', why: 'which file?' };
    if (more.length > 0) return { kind: 'wrong', why: 'one file at a time' };
    return { kind: 'file', file, json: values.json };
  } catch (error) {
    return { kind: 'wrong', why: error instanceof Error ? error.message : String(error) };
  }
}
