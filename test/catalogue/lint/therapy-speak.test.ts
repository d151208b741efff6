import { therapySpeakIn } from '../../../src/catalogue/lint/therapy-speak.js';

const complaints = (text: string) =>
  therapySpeakIn([{ file: 'content/x.yaml', line: 3, key: 'lines.hello', text }]);

test.each([
  'I hear you.',
  'I hear that this is hard.',
  'It sounds like you feel left out.',
  'It sounds like you’re feeling low.',
  'Your anger is valid.',
  'That was invalidating.',
  'Let me hold space for that.',
  'Shall we unpack this?',
  'You are on a journey.',
  'This is a safe space.',
  'Take time to process your feelings.',
  'Calm down first.',
  'What triggered you?',
])('%s', (text) => {
  expect(complaints(text)).toHaveLength(1);
});

test.each([
  'I hear you say it often.',
  'It sounds like fun.',
  'Is it a good time to talk?',
  'There is space for one line.',
  'They may argue with that.',
  'It helps me to hear that what I do is noticed.',
])('%s is plain talk', (text) => {
  expect(complaints(text)).toEqual([]);
});

test('says where, what, and what to say instead', () => {
  expect(complaints('Let’s unpack that.')).toEqual([
    {
      level: 'error',
      check: 'therapy-speak',
      file: 'content/x.yaml',
      line: 3,
      about: 'lines.hello',
      problem: 'says “unpack”: say “look at”',
    },
  ]);
});
