import type { SafetyWords } from '../../../catalogue/safety.js';
import { stemOf } from '../../stem.js';
import type { FoldedSentence } from '../fold.js';

/** Words of these sets are one word to the model: it makes no odds whether it is a wife or a boyfriend. */
const alike = ['partner', 'parent', 'kid', 'pills', 'weapon', 'colleague-noun', 'slur', 'years'];

/**
 * What a message is made of, for the danger model: the stems of its words, of two that follow each other, and of
 * two with one between them, so that "without (even) me" and "without (all of) me" share something.
 */
export function compileDangerFeatures({ sets }: Pick<SafetyWords, 'sets'>) {
  const classes = new Map<string, string>();
  for (const name of alike)
    for (const word of sets[name]?.split('|') ?? [])
      if (/^\p{L}+$/u.test(word) && !classes.has(word)) classes.set(word, `<${name}>`);
  const nameOf = (word: string): string => classes.get(word) ?? (/^\d/.test(word) ? '#' : stemOf(word));
  return (sentences: FoldedSentence[]): string[] => {
    const features = new Set<string>();
    for (const { words } of sentences) {
      const names = ['^', ...words.map(nameOf), '$'];
      names.forEach((name, at) => {
        if (at > 0 && at < names.length - 1) features.add(name);
        if (at > 0) features.add(`${names[at - 1]} ${name}`);
        if (at > 1) features.add(`${names[at - 2]} _ ${name}`);
      });
    }
    return [...features];
  };
}
