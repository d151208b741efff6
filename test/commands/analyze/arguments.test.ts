import { readArguments } from '../../../src/commands/analyze/arguments.js';

test.each([
  [['You never help'], { kind: 'text', text: 'You never help', relation: undefined }],
  [['--relation', 'manager', 'I disagree'], { kind: 'text', text: 'I disagree', relation: 'manager' }],
  [['--', '--help me'], { kind: 'text', text: '--help me', relation: undefined }],
  [['--jsonl'], { kind: 'jsonl' }],
  [['-h'], { kind: 'help' }],
])('%j', (args, asked) => {
  expect(readArguments(args)).toEqual(asked);
});

test.each([
  [[], /no text/],
  [['  '], /no text/],
  [['You', 'never', 'help'], /quotation marks/],
  [['--json'], /--json/],
  [['--relation', 'dog', 'text'], /"dog"/],
  [['--jsonl', 'text'], /standard input/],
  [['--jsonl', '--relation', 'child'], /each line/],
])('%j is refused with a reason', (args, why) => {
  expect(readArguments(args)).toEqual({ kind: 'wrong', why: expect.stringMatching(why) });
});
