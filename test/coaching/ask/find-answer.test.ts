import { compileAnswers, nearly, surely } from '../../../src/coaching/ask/find-answer.js';
import { questionIn } from '../../../src/coaching/ask/is-question.js';
import { compileStems } from '../../../src/coaching/ask/stems.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const answers = catalogue.answers.flatMap((file) => file.answers);
const find = compileAnswers(answers, catalogue.sameMeaning);
const stemsOf = compileStems(catalogue.sameMeaning);

test('there are at least sixty answers, each with a name of its own', () => {
  expect(answers.length).toBeGreaterThanOrEqual(60);
  expect(new Set(answers.map(({ id }) => id)).size).toBe(answers.length);
});

test.each(answers.map((answer) => [answer.question, answer] as const))(
  '%s finds its own answer',
  (question, answer) => {
    expect(find(question)[0]?.answer.id).toBe(answer.id);
  },
);

/** Ways to ask that the search has never seen. */
const fresh = answers.flatMap((answer) => answer.asked.map((asked) => ({ asked, id: answer.id })));

test('four of five fresh ways to ask find the right answer or have it near', () => {
  const lost = fresh.filter(
    ({ asked, id }) =>
      !find(asked)
        .filter(({ score }) => score >= nearly)
        .slice(0, 3)
        .some(({ answer }) => answer.id === id),
  );
  expect(lost.length).toBeLessThanOrEqual(fresh.length / 5);
});

test('when it is sure, it is right four times in five', () => {
  const sure = fresh.filter(({ asked }) => (find(asked)[0]?.score ?? 0) >= surely);
  const wrong = sure.filter(({ asked, id }) => find(asked)[0]?.answer.id !== id);
  expect(sure.length).toBeGreaterThanOrEqual(fresh.length * 0.4);
  expect(wrong.length).toBeLessThanOrEqual(sure.length / 5);
});

const elsewhere = [
  'How do I cook rice?',
  'What is the capital of France?',
  'Why is the sky blue?',
  'How do I fix my bike?',
  'What is the best phone to buy?',
  'How do I file my taxes?',
  'When is the next train?',
  'How can I lose weight?',
  'What should I wear tomorrow?',
  'Is it going to rain?',
];

test.each(elsewhere)('%s is not answered', (question) => {
  expect(find(question)[0]?.score ?? 0).toBeLessThan(surely);
});

test.each([
  ['How do I apologise?', 'how do i apologise?'],
  ['Can you tell me what trust is?', 'what trust is?'],
  ['what is emotional safety', 'what is emotional safety'],
  ["Why don't you ever call me?", null],
  ['Why does he never help?', null],
  ['Why are you like this?', null],
  ['How can you be so selfish?', null],
  ['How could you forget my birthday?', null],
  ['What is wrong with you?', null],
  ['You never listen to me', null],
  ['Is this your idea of help?', null],
])('%s asks the coach: %s', (text, question) => {
  expect(questionIn(text)).toBe(question);
});

test('small words do not count, unless there is nothing else', () => {
  expect(stemsOf('How do I build trust?')).toEqual(['build', 'trust']);
  expect(stemsOf('Why is that?')).toEqual(['why', 'is', 'that']);
});
