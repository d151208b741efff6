import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, LineCounter, type Node, parseDocument } from 'yaml';

/** One file of content as it was written: for checks that have to say where something stands. */
export interface ContentFile {
  /** As people call it: "content/fine/limit.yaml". */
  name: string;
  document: Document.Parsed;
  lines: LineCounter;
}

/** Every YAML file of the content, in order of its name; whatever new kinds of content there are. */
export const readContentFiles = (contentFolder: string): ContentFile[] =>
  readdirSync(contentFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const lines = new LineCounter();
      const text = readFileSync(join(contentFolder, name), 'utf8');
      const document = parseDocument(text, { lineCounter: lines });
      return { name: `content/${name.replaceAll('\\', '/')}`, document, lines };
    });

/** Lines count from 1. */
export const lineOf = (file: ContentFile, node: Node): number =>
  file.lines.linePos(node.range?.[0] ?? 0).line;
