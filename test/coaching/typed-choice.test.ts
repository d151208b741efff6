import { named, numbered } from '../../src/coaching/typed-choice.js';

const choices = ['Feeling', "I don't know", 'What I ask'].map((label, at) => ({
  kind: 'go' as const,
  label,
  action: `a${at}`,
}));

test.each([
  ['feeling', 'a0'],
  ['I dont know.', 'a1'],
  ['WHAT I ASK', 'a2'],
  ['the second one', 'a1'],
  ['third', 'a2'],
  ['the fifth one', null],
  ['a feeling', null],
  ['', null],
])('%s', (text, action) => {
  expect((named(text, choices) ?? numbered(text, choices))?.action ?? null).toBe(action);
});
