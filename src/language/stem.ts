import stemmers from 'natural/lib/natural/stemmers/index.js';

const { PorterStemmer } = stemmers;

const known = new Map<string, string>();

/**
 * The stem of a word in lower case (Porter's algorithm, by natural): "calls" and "calling" are one. Content's own
 * words are looked up; what else people type is stemmed anew each time, for no word of theirs may outlive its message.
 */
export const stemOf = (word: string): string => known.get(word) ?? PorterStemmer.stem(word);

/** Remembers the stems of all words of a part of content. */
export function rememberStems(content: unknown): void {
  if (typeof content === 'string') {
    for (const word of content.toLowerCase().match(/[a-z']+/g) ?? [])
      if (!known.has(word)) known.set(word, PorterStemmer.stem(word));
  } else if (typeof content === 'object' && content !== null) {
    for (const part of Object.values(content)) rememberStems(part);
  }
}
