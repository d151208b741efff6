import { feelsBad } from '../../../src/coaching/repair/remorse.js';

test.each([
  ['i feel terrible', true],
  ["I'm so ashamed of it", true],
  ['i hate myself for that', true],
  ["I'm such a bad mother", true],
  ['You make me feel terrible', false],
  ['he feels terrible', false],
  ['I feel tired', false],
])('“%s”', (text, bad) => {
  expect(feelsBad(text)).toBe(bad);
});
