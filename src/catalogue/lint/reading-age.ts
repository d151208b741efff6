/**
 * Flesch-Kincaid grade: about the school year from which a text is read with ease; five more is the reading age.
 * Source: Kincaid, Fishburne, Rogers and Chissom, Derivation of New Readability Formulas, 1975.
 * `{slots}` count as a word of one syllable.
 */
export function grade(text: string): number {
  const words = wordsOf(text.replace(/\{[^}]+\}/g, 'word'));
  if (words.length === 0) return 0;
  const sentences = Math.max(1, (text.match(/[.!?:;]+(?=\s|$|[”"])/g) ?? []).length);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

export const wordsOf = (text: string): string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Runs of vowels, without an ending that is not spoken ("named", "takes"); at least one. */
export function syllablesOf(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]es|(?<![td])ed|[^laeiouy]e)$/, '');
  return Math.max(1, (letters.match(/[aeiouy]+/g) ?? []).length);
}
