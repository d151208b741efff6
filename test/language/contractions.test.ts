import { utter } from '../../src/language/utterance.js';
import { wholeCatalogue } from '../support/whole-catalogue.js';

const { spelling } = wholeCatalogue();
const words = (text: string) =>
  utter(text, spelling)
    .terms.flat()
    .map(({ word }) => word)
    .join(' ');

test.each([
  ["It's not like you broke it.", 'it is not like you broke it'],
  ["It's not because you were slow.", 'it is not because you were slow'],
  ["He's late and he forgot.", 'he is late and he forgot'],
  ["It's been a long day.", 'it has been a long day'],
  ["She's never been on time.", 'she has never been on time'],
  ["It's fine.", 'it is fine'],
  ["I feel like you'd cheat.", 'i feel like you would cheat'],
  ["You'd promised.", 'you had promised'],
  ["You'd better go.", 'you had better go'],
])('%s', (text, read) => {
  expect(words(text)).toBe(read);
});
