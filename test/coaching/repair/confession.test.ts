import { confess } from '../../../src/coaching/repair/confession.js';
import { compile } from '../../../src/language/engine.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const engine = compile(catalogue);
const { deeds } = catalogue.repair;
const blames = (words: string): boolean => engine.read(words).blaming;
const of = (told: string, asked = false) => confess(told, deeds, blames, asked);

const examples = deeds.flatMap(({ id, examples }) =>
  examples.map(({ told, act }) => [told, id, act] as const),
);
const none = deeds.flatMap(({ pass }) => pass);

test.each(examples)('“%s” is of kind %s: “%s”', (told, deed, act) => {
  expect(of(told)).toMatchObject({ deed, act });
});

test.each([
  ...none,
  'You never listen to me',
  'I shouted at you last night',
  'He shouted at me',
  'I feel terrible',
  'I called him to say sorry',
  'I forgot to buy milk',
  'I went to the shops with my sister',
  "I'm angry with my boss",
  'I need you to call me',
  'Please call me when you are late',
])('“%s” is no confession', (told) => {
  expect(of(told)).toBeNull();
});

const told: [told: string, act: string, more: object][] = [
  ['I shouted at her but she started it', 'I shouted at you', { theirs: true }],
  ["i've yelled at my kids again, they just don't listen", 'I yelled at you again', { theirs: true }],
  ['I told him to fuck off', 'I swore at you', { theirs: false }],
  [
    'I shouted at my flatmate yesterday and called him a pig',
    'I shouted at you yesterday and called you names',
    {},
  ],
  ['I told her to fuck off and slammed the door', 'I swore at you and slammed the door', {}],
  ['I called my sister a stupid bitch', 'I called you names', {}],
  ['I lied to my boss about the report', 'I lied to you about the report', {}],
  ['Last night I screamed at my wife', 'I screamed at you last night', {}],
  ['I texted him that he is selfish', 'I texted you that you are selfish', { written: true }],
  ['I was so rude to her friends', 'I was so rude to your friends', {}],
  ['ugh, I went through his phone', 'I went through your phone', { deed: 'private' }],
  ['I shouted at my son on Monday', 'I shouted at you on Monday', {}],
  ['I said she was pathetic', 'I said you were pathetic', {}],
  ['I broke her favourite mug and I feel awful', 'I broke your favourite mug', {}],
  ['feel terrible, yelled at the kids', 'I yelled at you', {}],
];

test.each(told)('“%s” is owned as “%s”', (words, act, more) => {
  expect(of(words)).toMatchObject({ act, ...more });
});

test.each([
  ['slammed the door in her face', 'I slammed the door in your face'],
  ['I left the party without a word', 'I left the party without a word'],
])('asked what they did, “%s” is an answer: “%s”', (words, act) => {
  expect(of(words, true)).toMatchObject({ act });
});
