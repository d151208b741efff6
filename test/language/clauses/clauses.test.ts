import type { Clause } from '../../../src/language/clause.js';
import { clausesOf } from '../../../src/language/clauses/clauses.js';
import { utter } from '../../../src/language/utterance.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const { spelling } = wholeCatalogue();
const read = (text: string): Clause[] => clausesOf(utter(text, spelling));

const single: [string, Partial<Clause>][] = [
  [
    'You never fold the towels',
    {
      subject: 'you',
      verb: 'fold',
      negative: true,
      tense: 'present',
      rest: 'the towels',
      frequency: 'never',
    },
  ],
  ['u never fold the towels', { subject: 'you', verb: 'fold', negative: true }],
  ['You always slam the door', { verb: 'slam', negative: false, predicate: 'the door', frequency: 'always' }],
  ['You keep humming at your desk', { verb: 'hum', progressive: true, predicate: 'at your desk' }],
  ['You broke the lamp yesterday', { verb: 'break', tense: 'past', time: 'yesterday' }],
  ["You didn't water the plants", { verb: 'water', tense: 'past', negative: true, predicate: 'the plants' }],
  ["You've been avoiding my calls", { verb: 'avoid', tense: 'present', progressive: true }],
  ["You've wasted the whole day", { verb: 'waste', tense: 'past' }],
  ["You're never home", { verb: 'be', negative: true, predicate: 'home' }],
  ['You need to wash the car', { verb: 'wash', modal: 'must' }],
  ['You should have locked the shed', { verb: 'lock', modal: 'should', tense: 'past' }],
  ['You were supposed to feed the cat', { verb: 'feed', modal: 'should' }],
  ['Why do you always hide the remote?', { kind: 'question', opener: 'why', verb: 'hide', negative: false }],
  ["Why can't you ever water the plants?", { kind: 'question', verb: 'water', negative: true }],
  ['Would it kill you to water the plants?', { verb: 'water', modal: 'want', subject: 'you' }],
  ['All you do is grumble', { verb: 'grumble', subject: 'you' }],
  ['Stop kicking the chair', { kind: 'command', subject: 'you', verb: 'stop' }],
  ["Don't kick the chair", { kind: 'command', verb: 'kick', negative: true }],
  ['My uncle hides the biscuits', { subject: 'third', who: 'my uncle', verb: 'hide' }],
  ['You hum when I read', { verb: 'hum', when: 'when I read' }],
  ['Can you for once feed the cat', { verb: 'feed', modal: 'can' }],
  ['Yesterday you hid the ladder', { subject: 'you', verb: 'hide', predicate: 'the ladder yesterday' }],
  ['Three times this week you hid it', { verb: 'hide', predicate: 'it three times this week' }],
  ['Either you sell the boat or we move', { verb: 'sell', modal: 'must' }],
  ["You haven't once fed the cat", { verb: 'feed', negative: true, predicate: 'the cat' }],
  ["You haven't done the hedge", { verb: 'do', negative: true, predicate: 'the hedge' }],
  ['You mock every hat I buy', { verb: 'mock', predicate: 'every hat I buy' }],
  ['You hoard everything', { verb: 'hoard', predicate: 'everything' }],
];

test.each(single)('%s', (text, expected) => {
  const [clause] = read(text);
  expect(clause).toMatchObject(expected);
  expect(text.slice(clause!.start, clause!.end)).toBe(clause!.text);
});

const several: [string, string[]][] = [
  ['You never cook and always order pizza', ['cook', 'order']],
  ["I'm tired because you hum all night", ['be', 'hum']],
  ["I feel like you don't enjoy it", ['feel', 'enjoy']],
  ["I'm sick of you humming at dinner", ['be', 'hum']],
  ['You hid the keys, you lost the map', ['hide', 'lose']],
  ['If you hum once more I will scream', ['hum', 'scream']],
  ["You never fold the towels it's embarrassing", ['fold', 'be']],
  ["You're always late it was horrible", ['be', 'be']],
  ["I'm glad it's over", ['be']],
  ['Since the flood came you have not called', ['come', 'call']],
  ['You sold the lamp after I asked you to keep it', ['sell']],
  ['You pick the song and then hum all night', ['pick', 'hum']],
  ["You told my aunt it's my fault", ['tell']],
];

test.each(several)('%s: cut where a new subject or verb begins', (text, verbs) => {
  expect(read(text).map((clause) => clause.verb)).toEqual(verbs);
});

test('a verb without a subject of its own is said of the one before', () => {
  expect(read('You never cook and always order pizza')[1]).toMatchObject({ subject: 'you', who: 'you' });
});

test('capitals are made regular, names keep theirs', () => {
  expect(read('YOU NEVER CALL ANNA')[0]?.predicate.toLowerCase()).toBe('anna');
  expect(read('You never call Anna')[0]?.predicate).toBe('Anna');
});
