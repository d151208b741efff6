import type { Check } from '../answer.js';

const own =
  /\b(?:i|we)(?: (?:just|really|also|still|simply|honestly))?(?:'ll| will| won't|'m going to| am going to|'m not| am not|'m (?:leaving|hanging|stepping|taking|going|staying|ending|turning|putting|keeping|muting)|'d rather| need (?!you\b)| can't| cannot| don't (?!like|think|know|see|understand|believe|feel|get\b)| do not (?!like|think|know|see|understand|believe|feel|get\b)| want (?!you\b)| would like (?!you\b)|'d like (?!you\b)|'ve decided|'re going to| keep| only| prefer)/;

const plainNo =
  /^no\b|\b(?:not up for|off limits|off the table|(?:not|isn't) (?:ok|okay|all right|fine) (?:with|for) me|doesn't work for me|enough\b|that's my limit)/;

/** Says what I will do or won't, or what is not to be done to me; not what they should be. */
export const keepsALimit: Check = ({ plain, reading }) =>
  own.test(plain) || plainNo.test(plain) || reading.fine.some(({ kind }) => kind === 'limit');
