import type { MatchText, Stretch } from './match-text.js';

/**
 * A sentence after the warm words, or what comes after "but", takes them back: "I love you. You never listen" is
 * heard by its end. Warm words that come last warm what stands before them.
 */
export function isTakenBack(warm: Stretch, hit: Stretch, { sentences }: MatchText): boolean {
  if (warm.sentence !== hit.sentence) return warm.sentence < hit.sentence;
  for (let at = warm.to; at <= hit.from; at++) if (sentences[hit.sentence]?.[at]?.word === 'but') return true;
  return false;
}
