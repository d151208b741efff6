import type { Check } from '../answer.js';

const own =
  /\b(?:i|we)(?: (?:just|really|also|still|simply|honestly))?(?:'ll| will| won't|'m going to| am going to|'m not| am not|'m (?:leaving|hanging|stepping|taking|going|staying|ending|turning|putting|keeping|muting)|'d rather| need (?!you\b)| can't| cannot| don't (?!like|think|know|see|understand|believe|feel|get\b)| do not (?!like|think|know|see|understand|believe|feel|get\b)| want (?!you\b)| would like (?!you\b)|'d like (?!you\b)|'ve decided|'re going to| keep| only| prefer)/;

/** Says what I will do, or won't, and not what they have to. */
export const saysOwnAction: Check = ({ plain }) => own.test(plain);
