import { askedIn } from '../../../src/coaching/just-no/asked.js';
import { refusesDeed } from '../../../src/coaching/just-no/opens-on.js';

test.each([
  ["I don't want to go to my friend's party", 'come to your party'],
  ['i dont want to go to my sisters wedding', 'come to your wedding'],
  ["I can't lend you any more money", 'lend you any more money'],
  ["i won't babysit on Saturday", 'babysit on Saturday'],
  ["I don't want to go to the dentist", 'go to the dentist'],
])('“%s” can be a no: %s', (text, deed) => {
  expect(refusesDeed(text)).toBe(true);
  expect(askedIn(text)?.words).toBe(deed);
});

test.each([
  "i can't sleep",
  "I don't want to be shouted at",
  'I have to go to work',
  "I don't want to talk about it",
])('“%s” is no answer to a wish', (text) => {
  expect(refusesDeed(text)).toBe(false);
});
