import { Readable, Writable } from 'node:stream';
import nlp from 'compromise';
import { analyseLines } from '../../src/commands/analyze/analyse-lines.js';
import type { Engine } from '../../src/language/engine.js';
import { quantile } from './quantile.js';

/** Milliseconds a row on average: a bare parse, and `analyze --jsonl` from a JSON line in to a JSON line out. */
export interface Whole {
  rows: number;
  parse: number;
  analyse: number;
}

const rounds = 3;

/**
 * Rows that repeat are left out, for the words of one are of no use to another. The engine remembers nothing of
 * what it reads, so the rounds, which take turns, are alike; the one in the middle counts.
 */
export async function measureWhole(engine: Engine, texts: string[]): Promise<Whole> {
  const rows = [...new Set(texts)];
  const lines = rows.map((text, id) => `${JSON.stringify({ id, text })}\n`);
  const parse: number[] = [];
  const analyse: number[] = [];
  for (let round = 0; round < rounds; round++) {
    parse.push(
      await timed(() => {
        for (const text of rows) nlp(text);
      }),
    );
    analyse.push(await timed(() => analyseLines(engine, Readable.from(lines), nowhere(), process.stderr)));
  }
  return {
    rows: rows.length,
    parse: quantile(parse, 0.5) / rows.length,
    analyse: quantile(analyse, 0.5) / rows.length,
  };
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const nowhere = () => new Writable({ write: (_row, _encoding, done) => done() });
