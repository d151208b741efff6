import { readArguments } from '../../../src/commands/accuracy/arguments.js';

test.each([
  [['rows.jsonl'], { kind: 'file', file: 'rows.jsonl', json: false }],
  [['--json', 'rows.jsonl'], { kind: 'file', file: 'rows.jsonl', json: true }],
])('%j', (args, asked) => {
  expect(readArguments(args)).toEqual(asked);
});

test.each([
  [[], /which file/],
  [['a', 'b'], /one file/],
  [['--jason', 'a'], /--jason/],
])('%j is refused with a reason', (args, why) => {
  expect(readArguments(args)).toEqual({ kind: 'wrong', why: expect.stringMatching(why) });
});
