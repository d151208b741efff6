import { Readable, Writable } from 'node:stream';
import nlp from 'compromise';
import type { Catalogue } from '../../src/catalogue/load.js';
import { analyseLines } from '../../src/commands/analyze/analyse-lines.js';
import { compile } from '../../src/language/engine.js';

/** Milliseconds a row on average: a bare parse, and `analyze --jsonl` from a JSON line in to a JSON line out. */
export interface Whole {
  rows: number;
  parse: number;
  analyse: number;
}

/** Every row is new to the engine, which remembers nothing from before. Rows that repeat are left out. */
export async function measureWhole(catalogue: Catalogue, texts: string[]): Promise<Whole> {
  const rows = [...new Set(texts)];
  const lines = rows.map((text, id) => `${JSON.stringify({ id, text })}\n`);
  const engine = compile(catalogue);
  const parse = await timed(() => {
    for (const text of rows) nlp(text);
  });
  const analyse = await timed(() => analyseLines(engine, Readable.from(lines), nowhere(), process.stderr));
  return { rows: rows.length, parse: parse / rows.length, analyse: analyse / rows.length };
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const nowhere = () => new Writable({ write: (_row, _encoding, done) => done() });
