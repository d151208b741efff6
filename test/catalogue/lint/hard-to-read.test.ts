import { averageGrade, hardToRead } from '../../../src/catalogue/lint/hard-to-read.js';

const spoken = (text: string) => ({ file: 'content/x.yaml', line: 1, key: 'say', text });
const easy = spoken('I was hurt by that, and I want to talk.');
const hard = spoken(
  'Organisational communication difficulties occasionally necessitate considerable additional deliberation.',
);

test('only long lines with long words are hard to read', () => {
  const complaints = hardToRead([easy, spoken('Unbelievably inconsiderate.'), hard]);
  expect(complaints).toMatchObject([{ level: 'warning', check: 'hard to read', about: 'say' }]);
  expect(complaints[0]?.problem).toContain('Organisational');
});

test('the average is over the longer lines; without any it is nothing', () => {
  expect(averageGrade([easy, spoken('Unbelievably inconsiderate.')])).toBe(averageGrade([easy]));
  expect(averageGrade([])).toBe(0);
});
