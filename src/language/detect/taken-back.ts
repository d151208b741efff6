import type { MatchText, Stretch } from './match-text.js';

/** What comes after "but" takes back the warm words before it: it is what gets heard. */
export function isTakenBack(warm: Stretch, hit: Stretch, { sentences }: MatchText): boolean {
  const isBut = (sentence: number, at: number) => sentences[sentence]?.[at]?.word === 'but';
  if (warm.sentence !== hit.sentence) return warm.sentence < hit.sentence && isBut(hit.sentence, 0);
  for (let at = warm.to; at <= hit.from; at++) if (isBut(hit.sentence, at)) return true;
  return false;
}
