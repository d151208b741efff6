import { LineCounter, parseDocument } from 'yaml';
import type { ContentFile } from '../../src/catalogue/content-files.js';

/** A file of content that is on no disk. `name` as people call it: "content/needs.yaml". */
export function contentFile(name: string, text: string): ContentFile {
  const lines = new LineCounter();
  return { name, document: parseDocument(text, { lineCounter: lines }), lines };
}
