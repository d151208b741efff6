import { judge } from '../../../src/coaching/rewrite/verdict.js';
import { weightiest } from '../../../src/coaching/rewrite/weightiest.js';
import type { Finding, Fine, FineKind, Part, Reading } from '../../../src/language/reading.js';
import { fakeEngine, suggestion } from '../fake-engine.js';

const span = { start: 0, end: 1, text: 'x' };
const fine = (kind: FineKind): Fine => ({ ...span, kind, reason: '' });
const part: Part = { ...span, better: null };
const finding = (more: Partial<Finding>): Finding => ({
  ...span,
  pattern: 'accusation',
  rule: 'r',
  severity: 'medium',
  why: '',
  source: { practice: 'Gordon' },
  ...more,
});
const reading = (text: string, more: Partial<Reading> = {}): Reading => ({
  ...fakeEngine.read(text),
  ...more,
});
const none = { observation: null, feeling: null, need: null, request: null };
const third = [
  {
    ...span,
    kind: 'statement',
    subject: 'third',
    verb: null,
    tense: null,
    negative: false,
    rest: '',
    frequency: null,
    time: null,
  },
] as Reading['clauses'];
const had = {
  ...third[0]!,
  subject: 'you',
  verb: 'have',
  tense: 'past',
  modal: null,
  progressive: false,
} as const;

test.each<[string, Reading, string]>([
  ['blame with a way to say it', reading('You never call'), 'rewrite'],
  ['nothing typed', reading(' \n '), 'empty'],
  ['emoji', reading('🙃🙃'), 'no_words'],
  ['another language', reading('das nicht', { english: false }), 'not_english'],
  ['a verdict word alone', reading('I felt attacked'), 'note'],
  ['a limit', reading('x', { fine: [fine('question'), fine('limit')] }), 'fine limit'],
  ['thanks before own feeling', reading('x', { fine: [fine('own_feeling'), fine('thanks')] }), 'fine thanks'],
  ['a plain question', reading('x', { fine: [fine('question')] }), 'fine question'],
  [
    'feeling and fact',
    reading('x', { parts: { ...none, feeling: part, observation: part } }),
    'fine i_statement',
  ],
  ['a feeling alone', reading('I feel sad', { parts: { ...none, feeling: part } }), 'bare_feeling'],
  ['what they did', reading('x', { parts: { ...none, observation: part }, clauses: [had] }), 'fact'],
  ['what happened', reading('x', { parts: { ...none, observation: part } }), 'fine observation'],
  [
    'a charge taken back',
    reading('x', { findings: [finding({ severity: 'note' })], blaming: false }),
    'fact',
  ],
  ['their deed, without a name for it', reading('You had people over', { clauses: [had] }), 'fact'],
  ['a plan', reading('You are coming on Sunday', { clauses: [{ ...had, progressive: true }] }), 'plain'],
  ['what they may do', reading('You can park there', { clauses: [{ ...had, modal: 'can' }] }), 'plain'],
  ['somebody talked about', reading('He left', { clauses: third }), 'about_them'],
  ['something talked about', reading('The weather is nice', { clauses: third }), 'unclear'],
  [
    'a feeling alone, as the engine marks it',
    reading('I feel sad', { fine: [fine('own_feeling')] }),
    'bare_feeling',
  ],
  [
    'a sentence about nothing much',
    reading('The bus was late', { clauses: third.map((one) => ({ ...one, verb: 'be' })) }),
    'plain_telling',
  ],
  [
    'a sentence about nothing much, to them',
    reading('Your bus was late', { clauses: third.map((one) => ({ ...one, verb: 'be' })) }),
    'plain',
  ],
  [
    'praise of somebody absent',
    reading('He is a good man', { fine: [fine('praise')], clauses: third }),
    'about_them',
  ],
  [
    'a feeling about somebody absent',
    reading('I have been worried for months that he will leave', { fine: [fine('own_feeling')] }),
    'bare_feeling',
  ],
  [
    'a question nobody is asked',
    reading('Is it wrong to be angry?', { fine: [fine('question')] }),
    'whose_question',
  ],
  ['a question to them', reading('When are you home?', { fine: [fine('question')] }), 'fine question'],
  [
    'told in two halves, one of them one’s own',
    reading('He is asleep and I sit here', {
      clauses: [...third, ...third.map((one) => ({ ...one, subject: 'i' as const }))],
    }),
    'about_them',
  ],
  [
    'a sign of danger already asked about',
    reading('I am scared of him', { fine: [fine('own_feeling')] }),
    'careful',
  ],
  ['something to say, not said yet', reading('I want to tell my sister something'), 'wants_to_say'],
  ['something to say, said to them', reading('I need to talk to you tonight'), 'unclear'],
  ['how to say it', reading('How do I bring this up?'), 'wants_to_say'],
  ['nothing to go by', reading('table'), 'unclear'],
])('%s', (_name, read, expected) => {
  const suggestions = read.blaming ? [suggestion('short', 'general', 'sad')] : [];
  const verdict = judge(read, suggestions, []);
  expect(verdict.kind === 'fine' ? `fine ${verdict.fine}` : verdict.kind).toBe(expected);
});

test('blame without any way to say it is not called fine', () => {
  expect(judge(reading('You never call'), [], []).kind).toBe('no_rewrite');
});

test('what the person said is fine is left alone, and only that', () => {
  const both = reading('You never call and always shout');
  const suggestions = [suggestion('short', 'general', 'sad')];
  expect(judge(both, suggestions, ['overgeneralisation-never'])).toMatchObject({
    finding: { text: 'always' },
  });
  const rules = ['overgeneralisation-never', 'overgeneralisation-always'];
  expect(judge(both, suggestions, rules).kind).toBe('left_alone');
});

test.each([
  ['the gravest', [finding({ severity: 'low' }), finding({ severity: 'high', rule: 'this' })]],
  [
    'then what starts an argument soonest',
    [finding({}), finding({ pattern: 'contempt_sarcasm', rule: 'this' })],
  ],
  ['then the first', [finding({ start: 9 }), finding({ start: 2, rule: 'this' })]],
])('the weightiest finding is %s', (_name, findings) => {
  expect(weightiest(findings)?.rule).toBe('this');
});
