import { toListener } from '../../language/statement/to-listener.js';
import { plainTelling } from './plain-telling.js';

const own = /^(?:i|i'\w+|it|it'\w+|that|my|we|the|nobody|everyone|things)\b/i;
const lead = /^(?:(?:well|so|um|because|cos|and|then|that|maybe|just)[ ,]+)+(?=\w)/i;
const mostWords = 18;

/**
 * What it did for the speaker, as a clause: "I could sleep in", "it helped me"; one word is taken for a feeling.
 * Null when there are no words in it. `feelings`: words that can follow "I felt".
 */
export function effectIn(text: string, feelings: readonly string[]): string | null {
  const plain = plainTelling(text, lead);
  const words = plain.split(' ').length;
  if (!/[aeiouy]/i.test(plain) || words > mostWords) return null;
  const lower = /^I\b/.test(plain) ? plain : plain.charAt(0).toLowerCase() + plain.slice(1);
  if (own.test(lower)) return toListener(lower).replace(/^that (?=\w+(?:ed|de|s)\b)/, 'it ');
  if (areFeelings(lower, feelings)) return `I felt ${lower.replace(/^(?:felt|feeling) /, '')}`;
  if (/^(?:made|helped|gave|meant|saved|took|let|cheered|brought|lifted|kept|showed)\b/i.test(lower))
    return `it ${lower}`;
  return words >= 2 && /^(?:felt|could|had|got|slept|laughed|smiled|cried|knew|learned|learnt)\b/i.test(lower)
    ? `I ${lower}`
    : null;
}

/** "so relieved", "calm and looked after". */
const areFeelings = (words: string, feelings: readonly string[]): boolean =>
  words
    .split(/,? and |, /)
    .every((part) =>
      feelings.includes(part.replace(/^(?:(?:felt|feeling|so|really|very|a bit|much) )+/, '')),
    );
