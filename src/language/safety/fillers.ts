import type { FoldedSentence } from './fold.js';

/** A sentence as typed and, when it has words that only fill ("just", "really", "tbh"), once more without them. */
export function withAndWithout(sentence: FoldedSentence, fillers: Set<string>): FoldedSentence[] {
  const kept = sentence.words.flatMap((word, index) => (fillers.has(word) ? [] : [index]));
  if (kept.length === sentence.words.length) return [sentence];
  const clauseStarts = sentence.clauseStarts.map((start) => {
    const at = kept.findIndex((index) => index >= start);
    return at < 0 ? kept.length : at;
  });
  return [sentence, { words: kept.map((index) => sentence.words[index]!), clauseStarts }];
}
