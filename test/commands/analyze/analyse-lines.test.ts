import { PassThrough, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { analyseLines } from '../../../src/commands/analyze/analyse-lines.js';
import type { Engine } from '../../../src/language/engine.js';
import { engineThatFinds } from './engine-that-finds.js';

async function run(input: string, engine: Engine = engineThatFinds('never')) {
  const output = new PassThrough();
  const errors = new PassThrough();
  const [bad, printed, complaints] = await Promise.all([
    analyseLines(engine, chunks(input), output, errors).finally(() => {
      output.end();
      errors.end();
    }),
    text(output),
    text(errors),
  ]);
  const rows = printed.split('\n').slice(0, -1);
  return { bad, rows: rows.map((row) => JSON.parse(row)), complaints: complaints.split('\n').slice(0, -1) };
}

async function* chunks(input: string) {
  yield input;
}

test('a row has exactly the keys other programs read, in order', async () => {
  const { rows } = await run('{"id": "a", "text": "You never help", "label": "blame"}\n');
  expect(rows).toEqual([
    {
      id: 'a',
      text: 'You never help',
      blaming: true,
      score: 0.7,
      findings: [
        { pattern: 'overgeneralisation', rule: 'test', severity: 'medium', start: 4, end: 9, text: 'never' },
      ],
      fine: [{ kind: 'observation', start: 0, end: 3 }],
      suggestions: [{ style: 'short', text: 'I would like help.', guessed: ['tired'] }],
      safety: null,
    },
  ]);
  expect(Object.keys(rows[0])).toEqual([
    ...['id', 'text', 'blaming', 'score', 'findings', 'fine', 'suggestions', 'safety'],
  ]);
});

test('rows keep their order and their ids', async () => {
  const ids = [3, 'x', 1];
  const { rows, bad } = await run(ids.map((id) => JSON.stringify({ id, text: 'hi' })).join('\n'));
  expect(rows.map((row) => row.id)).toEqual(ids);
  expect(bad).toBe(0);
});

test('where there is danger nothing is suggested, but the blame is reported', async () => {
  const engine = engineThatFinds('never', { kind: 'violence', level: 'clear', rule: 'test' });
  const { rows } = await run('{"id": 1, "text": "You never help"}', engine);
  expect(rows[0]).toMatchObject({
    blaming: true,
    suggestions: [],
    safety: { kind: 'violence', level: 'clear' },
  });
  expect(Object.keys(rows[0].safety)).toEqual(['kind', 'level']);
});

test.each([
  ['nope', 'is not valid JSON'],
  ['[]', 'must be an object like {"id": "1", "text": "…"}'],
  ['null', 'must be an object like {"id": "1", "text": "…"}'],
  ['{"id": 1}', '"text" must be a string'],
  ['{"text": 7}', '"id" must be a string or a number; "text" must be a string'],
  [
    '{"id": 1, "text": "a", "relation": "dog"}',
    expect.stringMatching(/^"relation" must be one of partner, /),
  ],
])('bad line %s is named, and the others are done', async (bad, why) => {
  const good = (id: number) => JSON.stringify({ id, text: 'hi', relation: null });
  const result = await run([good(1), '', bad, good(2)].join('\n'));
  expect(result.rows.map((row) => row.id)).toEqual([1, 2]);
  expect(result.bad).toBe(1);
  expect(result.complaints).toHaveLength(1);
  const [, complaint] = result.complaints[0]?.match(/^line 3: (.*)$/) ?? [];
  expect(complaint).toEqual(why);
});

test('a message the engine fails on is a bad line, not the end', async () => {
  const engine = engineThatFinds('never');
  const failing: Engine = {
    ...engine,
    read(message, options) {
      if (message === 'boom') throw new Error('no such rule');
      return engine.read(message, options);
    },
  };
  const result = await run('{"id": 1, "text": "boom"}\n{"id": 2, "text": "hi"}\n', failing);
  expect(result.rows.map((row) => row.id)).toEqual([2]);
  expect(result.complaints).toEqual(['line 1: could not be analysed: no such rule']);
});

test('waits while nobody reads the output', async () => {
  let read = 0;
  let release = () => {};
  const full = new Writable({
    highWaterMark: 1,
    write(_chunk, _encoding, done) {
      release = done;
    },
  });
  async function* endless() {
    for (;;) {
      read += 1;
      yield `{"id": ${read}, "text": "hi"}\n`;
    }
  }
  void analyseLines(engineThatFinds('never'), endless(), full, new PassThrough());
  await new Promise((resolve) => setImmediate(resolve));
  expect(read).toBe(1);
  release();
  await new Promise((resolve) => setImmediate(resolve));
  expect(read).toBe(2);
});
