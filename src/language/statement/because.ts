import { lowerFirst } from '../lower-first.js';
import type { Reading } from '../reading.js';

const leads =
  /^(?:(?:well|so|um|maybe|i guess|i think|(?:it'?s|that'?s)(?= (?:because|that|so)\b)|just)[,:]? )*(?:(?:because|bc|cos|cuz|since|so that|so|that|in order) )*/i;
const own =
  /^(?:i|i'\w+|we|we'\w+|my|our|it|it'\w+|the|this|there|nobody|no one|everyone|everybody|people|then)\b/i;

/** Why it matters, as it can follow "because"; `demand`: it says what they should do, and not why. */
export type Because = { kind: 'need'; words: string } | { kind: 'demand' } | { kind: 'none' };

/** "trust", "to be able to plan", "because I can't sleep": an answer to "why does it matter?", put as a clause. */
export function asBecause(answer: string, read: (text: string) => Reading): Because {
  const plain = answer
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[’]/g, "'")
    .replace(/[\s.!?]+$/, '')
    .replace(leads, '');
  if (!/\p{L}/u.test(plain)) return { kind: 'none' };
  if (
    /^(?:i (?:really |just )?(?:need|want) )?(?:you|him|her|them|he|she|they|for (?:you|him|her|them))\b/i.test(
      plain,
    )
  )
    return { kind: 'demand' };
  const said = asWish(answer, plain)
    .replace(/\bi\b(?=['’ ]|$)/g, 'I')
    .replace(/^i'/, "I'");
  if (/^to \w/i.test(said)) return { kind: 'need', words: `I need ${lowerFirst(said)}` };
  if (
    /^(?:not )?\w{2,}ing\b(?! (?:is|was|are)\b)/i.test(said) &&
    !/^(?:nothing|something|anything|everything|morning|evening)\b/i.test(said)
  )
    return { kind: 'need', words: `${lowerFirst(said)} matters to me` };
  const isClause =
    own.test(said) && (said.split(' ').length > 3 || read(said).clauses.some(({ verb }) => verb !== null));
  if (isClause) return { kind: 'need', words: /^I\b/.test(said) ? said : lowerFirst(said) };
  if (/^(?:at|on|in|when|after|before|during|yesterday|last|today|tonight)\b/i.test(said))
    return { kind: 'none' };
  const isOrder = said.includes(' ') && read(said).clauses[0]?.kind === 'command';
  return isOrder ? { kind: 'demand' } : { kind: 'need', words: `I need ${lowerFirst(said)}` };
}

/** "So I can rest", "so we don't fight": what it is for, said as what is wanted. */
const asWish = (answer: string, plain: string): string =>
  /^\W*so (?:that )?(?:i|we)\b/i.test(answer)
    ? plain
        .replace(/^(i|we) can\b/i, '$1 want to be able to')
        .replace(/^(i|we) (?:don't|do not)\b/i, "$1 don't want to")
    : plain;
