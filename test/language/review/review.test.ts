import { compileReader } from '../../../src/language/detect/read.js';
import { compileReviewer, type Form } from '../../../src/language/review/review.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const review = compileReviewer(catalogue, compileReader(catalogue).read);
const notFine = (text: string, form: Form) =>
  review(text, form)
    .parts.filter(({ verdict }) => verdict === 'better' || verdict === 'missing')
    .map(({ part }) => part);

describe.each(catalogue.review.forms.map((form) => [form.id, form] as const))('%s', (id, form) => {
  test.each(form.examples.good)('good: %s', (text) => {
    const { good, parts, say } = review(text, id);
    expect(parts.filter(({ verdict }) => verdict === 'better' || verdict === 'missing')).toEqual([]);
    expect(good).toBe(true);
    expect(say).toBe(form.good);
  });
  test.each(form.examples.not_yet.map(({ text, parts }) => [text, parts] as const))('%s', (text, parts) => {
    expect(notFine(text, id)).toEqual(parts);
    expect(review(text, id).good).toBe(false);
  });
});

test.each<[Form, string, string, string, RegExp]>([
  [
    'feeling-when-because',
    'I feel ignored when you read at dinner because I miss you',
    'feeling',
    'I feel ignored',
    /ignored/,
  ],
  ['feeling-when-because', "I feel that you don't care", 'feeling', 'I feel that', /thought/],
  ['feeling-when-because', 'You make me angry when you shout', 'feeling', 'You make me angry', /feeling/],
  [
    'feeling-when-because',
    'I felt hurt by you when you left early because I was proud',
    'feeling',
    'I felt hurt by you',
    /by you/,
  ],
  [
    'i-message',
    'When you never call I sit up worrying and I lose sleep',
    'behaviour',
    'When you never call',
    /never/,
  ],
  [
    'observation-feeling-need-request',
    'When you came at ten I was worried. I need you to call.',
    'need',
    'I need you to call',
    /need is about you/,
  ],
  [
    'observation-feeling-need-request',
    'I need some rest. Could you help out more?',
    'request',
    'Could you help out more?',
    /everyone/,
  ],
  [
    'dear-man',
    'You borrowed my car on Monday. Sorry to ask, could you fill it up?',
    'confident',
    'Sorry to',
    /smaller/,
  ],
])('%s: “%s” shows how its %s could be better', (form, text, part, words, say) => {
  const found = review(text, form).parts.find((one) => one.part === part);
  expect(found).toMatchObject({ verdict: 'better', span: { text: words } });
  expect(found?.say).toMatch(say);
});

test.each<[Form, string, string[]]>([
  ['feeling-when-because', "I'm angry that you lied to me, because I need to be able to trust you.", []],
  ['feeling-when-because', 'I get frustrated when the dishes pile up because I end up doing them all.', []],
  ['feeling-when-because', 'I feel sad when you shout.', ['because']],
  ['feeling-when-because', 'You never listen', ['feeling', 'when', 'because']],
  ['i-message', 'When you leave your wet towel on the bed, my side gets damp. I feel irritated.', []],
  ['i-message', "When meetings start late I miss my train, and that's stressful for me.", []],
  ['i-message', 'You are so selfish', ['behaviour', 'effect', 'feeling']],
  [
    'observation-feeling-need-request',
    'Last night you raised your voice when we talked about money. I felt scared, because I need calm to think. Could we talk again tomorrow?',
    [],
  ],
  [
    'observation-feeling-need-request',
    "I feel like you don't respect my time and I need you to be on time.",
    ['observation', 'feeling', 'need', 'request'],
  ],
  [
    'dear-man',
    "For the last two weeks I've done the school run every day. I'm tired. Could you take Tuesdays? Then I could start work on time. What do you think?",
    [],
  ],
  [
    'dear-man',
    'My rent went up in March. I feel stressed about it. I want things to be different.',
    ['assert', 'reinforce'],
  ],
  [
    'plain-expectation',
    "Bedtime is at eight so that you're rested for school. What's still left to do? I'll read to you.",
    [],
  ],
  ['plain-expectation', 'Finish your homework or else no TV.', ['what', 'why', 'hindrance', 'help']],
])('%s: “%s” lacks %j', (form, text, parts) => {
  expect(notFine(text, form)).toEqual(parts);
});

test('an optional part that is missing does not spoil a good statement', () => {
  const { good, parts } = review(
    'I was sad when the walk fell through, because I had looked forward to it.',
    'feeling-when-because',
  );
  expect(parts.at(-1)?.verdict).toBe('optional');
  expect(good).toBe(true);
});

test('a statement with signs of danger is not judged', () => {
  expect(review('When you hit me last night I was scared', 'i-message')).toMatchObject({
    good: false,
    parts: [],
    reading: { safety: { kind: 'abuse' } },
  });
});

test('nothing is found in nothing', () => {
  expect(notFine('', 'i-message')).toEqual(['behaviour', 'effect', 'feeling']);
});
