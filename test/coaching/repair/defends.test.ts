import { defends } from '../../../src/coaching/repair/defends.js';

test.each([
  ['but she started it', true],
  ['yeah but he never helps', true],
  ['well, he deserved it', true],
  ["it wasn't my fault", true],
  ['what about her?', true],
  ['I called him lazy', false],
  ['you never listen to me', false],
  ['thanks', false],
])('“%s”: %s', (text, expected) => {
  expect(defends(text)).toBe(expected);
});
