import { compileCue, heardBy } from '../../../../src/coaching/rehearsal/hearing/cue.js';
import { normalise } from '../../../../src/language/normalise.js';
import { readOnce, stage } from '../stage.js';

const { speechActs, spelling } = stage.catalogue;
const plain = (line: string) => normalise(line, spelling).text.toLowerCase().trim();

const examples = speechActs.cues.flatMap((cue) => [
  ...cue.find.map((line) => [cue.act, 'is heard in', line, cue] as const),
  ...cue.miss.map((line) => [cue.act, 'is not heard in', line, cue] as const),
]);

test.each(examples)('%s %s: %s', (_act, heard, line, cue) => {
  expect(heardBy(compileCue(cue), plain(line)) !== null).toBe(heard === 'is heard in');
});

const hear = (line: string) => stage.hear(readOnce(line, 'partner'));

test.each([
  ['I came back to a cold house and I felt let down.', ['observation', 'feeling']],
  ["I was tired. I'd like an hour to myself. Could you take the kids on Sunday?", ['feeling', 'request']],
  ['The sink was full and I was so cross.', ['observation', 'feeling']],
  ["You always say that. You're a liar.", ['overgeneralisation', 'label']],
  ['If you do it again we are finished', ['threat_or_ultimatum', 'threatens']],
  ["I'm sorry I was late, that must have been annoying", ['apologises', 'validates']],
])('does several things at once: %s', (line, acts) => {
  expect([...hear(line).acts]).toEqual(expect.arrayContaining(acts));
});

test.each([
  ['I came home and the kitchen was full of plates', 'the kitchen'],
  ['It was about my recital on Friday', 'your recital'],
  ['You always miss my recital', null],
  ['I waited for your call', 'my call'],
  ["You're a slob", null],
  ["It's a lot", null],
  ['I need a minute', null],
])('takes up a noun, pronouns turned: %s', (line, noun) => {
  expect(hear(line).kept.noun).toBe(noun);
});

test.each([
  ["You're so selfish", 'label', 'selfish'],
  ['You are a fucking idiot', 'label', null],
  ["I'll ring you before I leave", 'promise', "you'd ring me before you leave"],
  ["I'll be back", 'promise', null],
  ['I asked you five times', 'number', 'five times'],
] as const)('keeps what can be said back: %s', (line, kind, words) => {
  expect(hear(line).kept[kind]).toBe(words);
});
