import { asksForWords } from '../../../src/coaching/ask/asks-for-words.js';

test.each([
  ['how do I tell her about the loan', true],
  ['How should we talk about money?', true],
  ['how to give feedback to someone I manage', true],
  ['is it ok to go to bed angry', false],
  ['how do I file my taxes', false],
  ['what should trust feel like', false],
])('%s: %s', (question, expected) => {
  expect(asksForWords(question)).toBe(expected);
});
