import type { Check } from '../answer.js';

/** Says what I will do, not what I might. */
export const isAPromise: Check = ({ plain }) =>
  /\b(?:i|we)(?:'ll| will|'m going to| am going to| promise| won't)\b/.test(plain) &&
  !/\bi(?:'ll| will) (?:try|see|do my best|maybe|probably)\b/.test(plain);
