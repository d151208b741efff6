import { asReported, theirWords } from '../../../src/coaching/reply-to-them/their-words.js';

test.each([
  ['They said this to me: you are so selfish', 'you are so selfish'],
  ["she said I'm lazy and never help", "you're lazy and never help"],
  ['he told me that I ruin everything', 'you ruin everything'],
  ['my boss said my work is sloppy', 'your work is sloppy'],
  ['she texted me back “whatever, do what you want”', 'whatever, do what you want'],
  ['Mum replied: you never call', 'you never call'],
  ['she said she needs space', 'I need space'],
  ["he said he's tired of me", "I'm tired of you"],
  ["she says she doesn't trust me", "I don't trust you"],
  ['he said you always do this', 'you always do this'],
])('“%s” told: “%s”', (text, words) => {
  expect(theirWords(text)).toBe(words);
});

test.each([
  "he said he'd be home at eight",
  'They blamed me in a meeting',
  'You said you would call',
  'she said',
  'I told him to stop',
  'my sister is always late',
])('“%s” is no message to answer', (text) => {
  expect(theirWords(text)).toBeNull();
});

test.each([
  ["I'll hit you if you do that again", "they said they'll hit me if I do that again"],
  ["you're not allowed to see your friends", "they said I'm not allowed to see my friends"],
  ["If you leave me I'll kill myself", "they said If I leave them they'll kill themselves"],
])('“%s” is reported as “%s”', (words, reported) => {
  expect(asReported(words)).toBe(reported);
});
