import type { Complaint } from '../../../src/catalogue/lint/complaint.js';
import { report } from '../../../src/commands/lint-content/report.js';

const idle: Complaint = {
  level: 'warning',
  check: 'idle exception',
  file: 'content/patterns/label.yaml',
  line: 7,
  about: 'you-are',
  problem: 'nothing changes: not',
};
const twice: Complaint = { ...idle, check: 'stands twice', file: 'content/heard.yaml', line: 2 };
const error: Complaint = { ...idle, level: 'error', check: 'too large', problem: 'has 9000 states' };

test('errors one by one, warnings as a table', () => {
  expect(report({ complaints: [error, twice, idle, idle], grade: 3.04 }, false)).toBe(`Must be mended:
  content/patterns/label.yaml:7 you-are: has 9000 states (too large)

Worth a look:
                               idle exception  stands twice
  content/heard.yaml                        ·             1
  content/patterns/label.yaml               2             ·
  together                                  2             1

What is said to people reads like school year 3.0 on average, age 8.

npm run content:lint -- --all names each of them.
`);
});

test('all warnings, when they are asked for', () => {
  expect(report({ complaints: [idle], grade: 3 }, true)).toMatch(
    /^content\/patterns\/label\.yaml:7 you-are: nothing changes: not \(idle exception\)\n\nWorth a look:/,
  );
});

test('nothing but the reading age when all is well', () => {
  expect(report({ complaints: [], grade: 3 }, false)).toBe(
    'What is said to people reads like school year 3.0 on average, age 8.\n',
  );
});
