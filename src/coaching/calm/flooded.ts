import type { Reading } from '../../language/reading.js';

const fewestWords = 4;
const fewestShouted = 3;

/**
 * Whether a message is written in the heat of it, so that a pause is offered before the words (COACHING §5,
 * "flooded"). Two signs of three are asked for: shouting on the page, outcries, and heavy or piled-up blame.
 */
export function isFlooded({ text, findings }: Pick<Reading, 'text' | 'findings'>): boolean {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (words.length < fewestWords) return false;
  const shouted = words.filter((word) => /^\P{L}*\p{Lu}{2,}\P{L}*$/u.test(word)).length;
  const heavy = findings.filter(({ severity }) => severity === 'high').length;
  const blame = findings.filter(({ severity }) => severity !== 'note' && severity !== 'low').length;
  const signs = [
    shouted >= fewestShouted,
    /[!?]{3}|![^!]*!|\b(?:fuck|fucking|f\*+k\w*|hate you)\b/i.test(text),
    heavy >= 2 || blame >= 3,
  ];
  return signs.filter(Boolean).length >= 2;
}
