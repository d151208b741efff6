import { parseArgs } from 'node:util';
import { type Relation, relationSchema, relations } from '../../catalogue/relation.js';

export const usage = `usage:
  npm run -s analyze -- "what you would like to say" [--relation WHO]
  npm run -s analyze -- --jsonl < messages.jsonl
      one JSON object a line, {"id": …, "text": "…", "relation"?: "WHO"}, and one line out for each
WHO is the listener: ${relations.join(', ')}.
`;

export type Asked =
  | { kind: 'help' }
  | { kind: 'jsonl' }
  | { kind: 'text'; text: string; relation: Relation | undefined }
  | { kind: 'wrong'; why: string };

/** What a command line asks for; `wrong` says what is the matter with it. */
export function readArguments(args: string[]): Asked {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return { kind: 'wrong', why: error instanceof Error ? error.message : String(error) };
  }
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'help' };
  if (values.jsonl) {
    if (positionals.length > 0)
      return { kind: 'wrong', why: '--jsonl reads standard input and takes no text' };
    if (values.relation) return { kind: 'wrong', why: 'with --jsonl the relation stands in each line' };
    return { kind: 'jsonl' };
  }
  const [text, ...more] = positionals;
  if (text === undefined || text.trim() === '') return { kind: 'wrong', why: 'there is no text to analyse' };
  if (more.length > 0) return { kind: 'wrong', why: 'put the whole text between quotation marks' };
  const relation = relationSchema.optional().safeParse(values.relation);
  if (!relation.success) return { kind: 'wrong', why: `"${values.relation}" is no relation that I know` };
  return { kind: 'text', text, relation: relation.data };
}

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean' },
      relation: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
