import fc from 'fast-check';
import { type Line, linesOf, longestLine } from '../../../src/commands/json-lines/lines.js';

async function lines(...chunks: (string | Uint8Array)[]): Promise<Line[]> {
  const found: Line[] = [];
  for await (const line of linesOf(chunksOf(chunks))) found.push(line);
  return found;
}

async function* chunksOf(chunks: (string | Uint8Array)[]) {
  yield* chunks;
}

test.each([
  ['nothing', [], []],
  ['one line without an end', ['a'], ['a']],
  ['a last line feed ends the line, it starts none', ['a\n'], ['a']],
  ['an empty line is a line', ['a\n\nb'], ['a', '', 'b']],
  ['a line in several chunks', ['a', 'b\nc', 'd'], ['ab', 'cd']],
  ['Windows line ends', ['a\r\nb\r\n'], ['a', 'b']],
  ['U+2028 is text', ['a\u2028b\n'], ['a\u2028b']],
])('%s', async (_name, chunks, texts) => {
  expect(await lines(...chunks)).toEqual(texts.map((text, index) => ({ number: index + 1, text })));
});

test('a character cut in two by a chunk is whole again, and a byte order mark is dropped', async () => {
  const bytes = new TextEncoder().encode('\ufeff{"a":"🙄"}\n');
  expect(await lines(bytes.slice(0, 10), bytes.slice(10))).toEqual([{ number: 1, text: '{"a":"🙄"}' }]);
});

test('a line without end is not kept in memory; the next one is read', async () => {
  const part = 'x'.repeat(longestLine / 2 + 1);
  expect(await lines(part, part, `${part}\nnext\n`)).toEqual([
    { number: 1, tooLong: true },
    { number: 2, text: 'next' },
  ]);
});

test('however the bytes are cut, the lines are the same', async () => {
  const texts = fc.array(fc.constantFrom('a', 'é', '🙄', '\n', '\r\n', '\u2028'), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(texts, fc.array(fc.nat(200), { maxLength: 10 }), async (pieces, cuts) => {
      const bytes = new TextEncoder().encode(pieces.join(''));
      const places = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)), bytes.length].sort(
        (a, b) => a - b,
      );
      const cut = places.slice(1).map((end, index) => bytes.slice(places[index], end));
      expect(await lines(...cut)).toEqual(await lines(bytes));
      const expected = pieces.join('').split(/\r?\n/);
      if (expected.at(-1) === '') expected.pop();
      expect((await lines(bytes)).map((line) => ('text' in line ? line.text : null))).toEqual(expected);
    }),
  );
});
