import { loadDangerLines, loadLines } from '../../src/catalogue/load-lines.js';
import { dangerExamplesFrom } from '../../src/language/safety/text-model/examples.js';
import { dangerFingerprint } from '../../src/language/safety/text-model/train.js';
import { saidTwice } from '../support/said-twice.js';
import { wholeCatalogue } from '../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const files = loadDangerLines('content');
const told = files.flatMap(({ danger }) =>
  Object.values(danger).flatMap((answers) => Object.entries(answers)),
);
const lines = [...told.flatMap(([, texts]) => texts), ...files.flatMap(({ harmless }) => harmless)];

test('the weights are those that the lines and examples teach; if not: npm run train', () => {
  const examples = dangerExamplesFrom(catalogue, files, loadLines('content'));
  expect(catalogue.dangerModel.madeFrom).toBe(dangerFingerprint(examples));
});

test('no line stands twice', () => {
  expect(saidTwice(lines)).toEqual([]);
});

test('every danger has an answer that can be asked about', () => {
  const answers = [
    ...new Set([...told.map(([answer]) => answer), ...Object.keys(catalogue.dangerModel.answers)]),
  ];
  expect(answers.filter((answer) => !catalogue.safetyAnswers.answers[answer]?.question)).toEqual([]);
});
