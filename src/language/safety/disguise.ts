const lookAlike: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/**
 * Puts right a word of danger that is disguised ("su1cide", "k*ll", "diiie") or mistyped ("myslef").
 * Only words of `vocabulary` ever come out; `mistyped` are those looked for with one slip.
 * Answers null when the word is fine or unknown.
 */
export function compileDisguise(vocabulary: Set<string>, mistyped: string[]) {
  const slips = new Map<string, string>();
  for (const word of mistyped) {
    for (const slip of slipsOf(word)) if (!vocabulary.has(slip)) slips.set(slip, word);
  }
  return (word: string): string | null => {
    if (vocabulary.has(word)) return word;
    const slip = slips.get(word);
    if (slip) return slip;
    if (/^\p{L}+$/u.test(word)) {
      if (word.endsWith('in') && vocabulary.has(`${word}g`)) return `${word}g`;
      if (!/(.)\1\1/.test(word)) return null;
      return (
        [word.replace(/(.)\1{2,}/g, '$1'), word.replace(/(.)\1{2,}/g, '$1$1')].find((short) =>
          vocabulary.has(short),
        ) ?? null
      );
    }
    const letters = word.replace(/[01345@$!]/g, (sign) => lookAlike[sign] ?? sign);
    if (vocabulary.has(letters)) return letters;
    const bare = letters.replace(/[i!]+$/, '');
    if (bare !== letters && vocabulary.has(bare)) return bare;
    return letters.includes('*') ? starred(letters, mistyped) : null;
  };
}

/** "s*icide": each star stands for one letter. */
function starred(word: string, words: string[]): string | null {
  if (word.replace(/\*/g, '').length < 2) return null;
  const shape = new RegExp(`^${word.replace(/\*/g, '[a-z]')}$`);
  return words.find((candidate) => shape.test(candidate)) ?? null;
}

/** The word with one letter lost, one doubled, or two neighbours swapped; the first letter is rarely wrong. */
function slipsOf(word: string): string[] {
  const slips: string[] = [];
  for (let at = 1; at < word.length; at++) {
    if (word.length > 5) slips.push(word.slice(0, at) + word.slice(at + 1));
    slips.push(word.slice(0, at) + word[at] + word.slice(at));
    if (at > 1 || word.length > 5)
      slips.push(word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1));
  }
  return slips;
}
