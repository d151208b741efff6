import { utter } from '../../src/language/utterance.js';
import { isWhole } from '../../src/language/whole.js';
import { wholeCatalogue } from '../support/whole-catalogue.js';

const { spelling } = wholeCatalogue();
const whole = (sentence: string) => isWhole(utter(sentence, spelling));

test.each([
  'I get frustrated when you lie anyone can tell.',
  'I wonder if you cared about was winning.',
  "I'd love it if you knew what real.",
  "I'm upset about the noise our.",
  "I'm tired I've got no time, and I'm upset.",
])('a seam shows: %s', (sentence) => {
  expect(whole(sentence)).toBe(false);
});

test.each([
  "I'm angry; can I tell you what's going on?",
  "When you leave the gate open, it's hard for me.",
  "I'd like a home we can both rest in.",
  'I wish the rent was paid on time.',
  "I'm sorry I was late.",
  'When you told Mum I was ill, I felt hurt.',
  'I was hoping this would go better.',
  'I was upset when you sold the bike I was fixing.',
  'This is hard for me.',
  'You promised to mend the gate by May, and I was counting on it.',
  'Could you tell me what it was about?',
])('comes out whole: %s', (sentence) => {
  expect(whole(sentence)).toBe(true);
});
