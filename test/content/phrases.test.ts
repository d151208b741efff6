import { grade, wordsOf as words } from '../../src/catalogue/lint/reading-age.js';
import { phraseIds } from '../../src/coaching/voice/phrase-id.js';
import { wholeCatalogue } from '../support/whole-catalogue.js';

const { phrases } = wholeCatalogue();

const all = phrases.flatMap(({ about, lines }) =>
  Object.entries(lines).flatMap(([name, variants]) =>
    variants.map((text) => ({ id: `${about}.${name}`, about, text })),
  ),
);
const table = all.map(({ id, text }) => [id, text] as const);

test('what the code says and what content has are the same list', () => {
  expect([...new Set(all.map(({ id }) => id))].sort()).toEqual([...phraseIds].sort());
});

/** Therapy-speak is forbidden in all content by its lint; this is what the coach's own lines must not do besides. */
const lecturing = /\b(boundaries are|don't worry|you should|you must|wrong of you)\b/i;

test.each(table)('%s is no lecture: %s', (_id, text) => {
  expect(text).not.toMatch(lecturing);
});

test.each(table)('%s is thirty words at most: %s', (id, text) => {
  const shown = text.replace(/\{\w+\}/g, 'word');
  expect(words(shown).length).toBeLessThanOrEqual(id.includes('greeting') ? 40 : 30);
});

test.each(all.filter(({ about }) => about === 'ack').map(({ id, text }) => [id, text]))(
  '%s is six words at most and asks nothing: %s',
  (_id, text) => {
    expect(words(text).length).toBeLessThanOrEqual(6);
    expect(text).not.toContain('?');
    expect(text).toMatch(/^[A-Z].*\.$/);
  },
);

test.each(all.filter(({ about }) => about === 'choice').map(({ id, text }) => [id, text]))(
  '%s is a button of five words at most: %s',
  (_id, text) => {
    expect(words(text).length).toBeLessThanOrEqual(5);
  },
);

test('no two lines of one phrase are the same, and no line stands twice', () => {
  const seen = all.filter(({ about }) => !['choice', 'part'].includes(about)).map(({ text }) => text);
  expect(seen.filter((text, at) => seen.indexOf(text) !== at)).toEqual([]);
});

test('names have one wording only', () => {
  const names = phrases.filter(({ about }) =>
    ['choice', 'relation', 'style', 'starter', 'part'].includes(about),
  );
  for (const { lines } of names)
    for (const variants of Object.values(lines)) expect(variants).toHaveLength(1);
});

test('it reads easily: year 5 on the whole, no longer line above year 9', () => {
  const longer = all.filter(({ text }) => words(text).length >= 8);
  const grades = longer.map(({ id, text }) => ({ id, text, grade: grade(text) }));
  expect(grades.reduce((sum, one) => sum + one.grade, 0) / grades.length).toBeLessThan(5);
  expect(grades.filter((one) => one.grade > 9)).toEqual([]);
});
