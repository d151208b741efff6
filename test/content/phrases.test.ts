import { loadCatalogue } from '../../src/catalogue/load.js';
import { phraseIds } from '../../src/coaching/voice/phrase-id.js';

const { phrases } = loadCatalogue('content');

const all = phrases.flatMap(({ about, lines }) =>
  Object.entries(lines).flatMap(([name, variants]) =>
    variants.map((text) => ({ id: `${about}.${name}`, about, text })),
  ),
);
const table = all.map(({ id, text }) => [id, text] as const);
const words = (text: string): string[] => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

test('what the code says and what content has are the same list', () => {
  expect([...new Set(all.map(({ id }) => id))].sort()).toEqual([...phraseIds].sort());
});

/** COACHING §7.3, and the kin of it. */
const banned =
  /\b(i hear you|it sounds like you|you(?:'re| are) feeling|valid|validate|hold(?:ing)? space|unpack|journey|safe space|process your|inner child|toxic|trigger(?:ed)?|self-care|boundaries are|i understand how|calm down|don't worry|you should|you must|wrong of you)\b/i;

test.each(table)('%s has no therapy-speak and no lecture: %s', (_id, text) => {
  expect(text).not.toMatch(banned);
});

test.each(table)('%s is thirty words at most: %s', (id, text) => {
  const shown = text.replace(/\{\w+\}/g, 'word');
  expect(words(shown).length).toBeLessThanOrEqual(id.startsWith('about.greeting') ? 40 : 30);
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
  const seen = all.filter(({ about }) => about !== 'choice').map(({ text }) => text);
  expect(seen.filter((text, at) => seen.indexOf(text) !== at)).toEqual([]);
});

test('names have one wording only', () => {
  const names = phrases.filter(({ about }) => ['choice', 'relation', 'style', 'starter'].includes(about));
  for (const { lines } of names)
    for (const variants of Object.values(lines)) expect(variants).toHaveLength(1);
});

/** Flesch-Kincaid grade: about the school year from which a text is read with ease. */
function grade(text: string): number {
  const all = words(text.replace(/\{\w+\}/g, 'word'));
  const sentences = Math.max(1, (text.match(/[.!?:]+(?=\s|$|”)/g) ?? []).length);
  const syllables = all.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (all.length / sentences) + 11.8 * (syllables / all.length) - 15.59;
}

function syllablesOf(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '');
  return Math.max(1, (letters.match(/[aeiouy]+/g) ?? []).length);
}

test('it reads easily: year 5 on the whole, no longer line above year 9', () => {
  const longer = all.filter(({ text }) => words(text).length >= 8);
  const grades = longer.map(({ id, text }) => ({ id, text, grade: grade(text) }));
  expect(grades.reduce((sum, one) => sum + one.grade, 0) / grades.length).toBeLessThan(5);
  expect(grades.filter((one) => one.grade > 9)).toEqual([]);
});
