import { askedToWord } from '../../../src/coaching/rewrite/asked-to-word.js';

const asked: [text: string, words: string, whom: string][] = [
  ['how do I tell my sister that she borrows too much?', 'she borrows too much?', 'my sister'],
  ['Help me tell the neighbours to turn it down', 'turn it down', 'the neighbours'],
  ["I'd like to let him know that I can't come", "I can't come", 'him'],
  ['please help me tell a man at work that he interrupts', 'he interrupts', 'a man at work'],
];

test.each(asked)('%s', (text, words, whom) => {
  expect(askedToWord(text)).toEqual({ words, whom });
});

test.each([
  'I want to tell you that it hurt',
  'How do I tell my boss about the delay',
  'I need to talk to my wife about money',
  'You told my mother that I lied',
])('nothing to word in “%s”', (text) => {
  expect(askedToWord(text)).toBeNull();
});
