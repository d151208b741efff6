import { isMostlyCapitals } from '../../src/language/mostly-capitals.js';

test.each([
  ['YOU NEVER LISTEN', true],
  ['YOU NEVER LISTEN to me', true],
  ['You NEVER listen', false],
  ['TV is on, OK', false],
  ['ÖL ÜBER ÄPFEL', true],
  ['OK OK', false],
  ['STOP', false],
  ['STOP IT', true],
  ['12:30!!! 12:30!!!', false],
  ['', false],
])('%s', (text, expected) => {
  expect(isMostlyCapitals(text, 5)).toBe(expected);
});
