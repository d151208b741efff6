import { asksCoach } from '../../../src/coaching/ask/asks-coach.js';

const knowsNothing = () => [];

test.each([
  ['what is stonewalling', true],
  ['What is emotional labour?', true],
  ['can you tell me what is a narcissist', true],
  ['what does codependent mean?', true],
  ['what is wrong with him', false],
  ['what is the plan for tonight', false],
  ['what is his problem', false],
  ['what are you doing', false],
  ['what is going on here', false],
  ['what is for dinner', false],
  ['how do i cook rice', false],
])('%s', (text, asks) => {
  expect(asksCoach(text, knowsNothing)).toBe(asks);
});
