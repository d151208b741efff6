import { linesTakenBack } from '../../../../src/coaching/rehearsal/turns/lines-taken-back.js';

test.each([
  ['take back three', 3],
  ['undo 2', 2],
  ['back two lines', 2],
  ['take it back', null],
  ['I take back what I said', null],
])('“%s” takes back %s', (text, count) => {
  expect(linesTakenBack(text)).toBe(count);
});
