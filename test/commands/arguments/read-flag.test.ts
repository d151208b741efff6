import { jest } from '@jest/globals';
import { readFlag } from '../../../src/commands/arguments/read-flag.js';

const told = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
afterEach(() => {
  told.mockClear();
});

test.each([
  { args: [], read: false, why: '' },
  { args: ['--check'], read: true, why: '' },
  { args: ['--chek'], read: null, why: "docs: Unknown option '--chek'\nusage: docs\n" },
  {
    args: ['all'],
    read: null,
    why: expect.stringMatching(/^docs: Unexpected argument 'all'.*usage: docs\n$/s),
  },
])('$args', ({ args, read, why }) => {
  expect(readFlag('docs', 'check', 'usage: docs\n', args)).toBe(read);
  expect(told.mock.calls.map(([text]) => text).join('')).toEqual(why);
});
