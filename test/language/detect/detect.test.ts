import { compile } from '../../../src/language/engine.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const { read } = compile(wholeCatalogue());
const pointed = (text: string) => read(text).findings.map(({ pattern, text }) => `${pattern}: ${text}`);

test.each([
  ['You never listen to me', ['overgeneralisation: never']],
  ['u nver lisen', ['overgeneralisation: nver']],
  ['“You’re so selfish,” is what I want to say. You’re so selfish', ['label: selfish']],
  ['he never helps', ['overgeneralisation: never']],
  ["you're so LAZY", ['label: LAZY']],
  ['<b>You</b> <i>never</i> help', ['overgeneralisation: never']],
  ['You __never__ help', ['overgeneralisation: never']],
  ['My mother in law never helps', ['overgeneralisation: never']],
  ['Even my mother helps', ['comparison: my mother helps']],
  ['You are the flakiest neighbour we have', ['label: the flakiest']],
  ['You are lazier than him', ['comparison: lazier than him']],
])('%s: only the words they may argue with', (text, expected) => {
  expect(pointed(text)).toEqual(expected);
});

test('several findings stand weightiest first', () => {
  const { findings } = read("You left the door open, you never think, and you're so lazy.");
  expect(findings.map(({ pattern }) => pattern)).toEqual(['label', 'overgeneralisation', 'accusation']);
});

test.each([
  ['You lost my umbrella. Bravo.', ['contempt_sarcasm: Bravo', 'accusation: lost']],
  ['I found my umbrella. Bravo.', []],
])('%s: praise is sarcasm only beside a charge', (text, expected) => {
  expect(pointed(text)).toEqual(expected);
});

test.each([
  ["You're a snob. You told Mum.", ['label: snob', 'accusation: You told']],
  ['You told Mum the news.', []],
  ["You're a snob. Wow, you told Mum.", ['label: snob', 'contempt_sarcasm: Wow']],
  ['You lied. Was it fun?', ['accusation: lied', 'rhetorical_question: Was it fun']],
  ['Was it fun?', []],
])('%s: a plain sentence is a charge of its own only beside another', (text, expected) => {
  expect(pointed(text)).toEqual(expected);
});

test.each([
  ['You missed the party because of your "headache".', ['blame_causation', 'contempt_sarcasm']],
  ['You missed the party because of your headache.', ['blame_causation', 'accusation']],
])('%s: a word held at arm’s length is a sneer', (text, expected) => {
  expect(read(text).findings.map(({ pattern }) => pattern)).toEqual(expected);
});

test('a deed told as a cause is both, a deed that is a habit is one', () => {
  const named = (text: string) => read(text).findings.map(({ pattern }) => pattern);
  expect(named('I missed the bus because you hid my keys.')).toEqual(['blame_causation', 'accusation']);
  expect(named('You always hide my keys.')).toEqual(['overgeneralisation']);
});

test.each([
  ['She told me "you never listen" and I cried', false],
  ["It's not your fault, you never listen to gossip", false],
  ["I'm proud of you, but you still mess everything up", true],
  ['I love you. You never listen to me.', true],
  ['You took all the boxes up. I love you.', false],
  ['Thanks for nothing', true],
  ['You put your coat on my chair. That was sweet, I loved it.', false],
  ['You sold our tickets without asking me.', true],
  ['I feel attacked', false],
  ['I feel attacked by you', true],
  ['I feel unheard', false],
  ['I feel unsafe', false],
  ['Don’t touch me', false],
  ['You left the stove on', true],
  ['When you left the stove on I was scared', false],
])('%s: blaming %s', (text, blaming) => {
  expect(read(text).blaming).toBe(blaming);
});

test.each([
  ['Nunca me escuchas cuando hablo de mi trabajo', false],
  ['Du hörst mir nie zu, wenn ich von der Arbeit erzähle', false],
  ["Tu ne m'écoutes jamais quand je parle de mon travail", false],
  ['你从来不听我说话', false],
  ['siempre llegas tarde a casa', false],
  ['du bist immer so faul', false],
  ['tu es toujours en retard', false],
  ['u nevr lisen 2 me', true],
  ['bruh', true],
  ['', true],
  ['😀😀', true],
])('%s is English: %s', (text, english) => {
  const reading = read(text);
  expect(reading.english).toBe(english);
  if (!english) expect(reading.findings).toEqual([]);
});
