import type { Clause } from '../clause.js';

/** "And brought it back", "then complain": the subject is left out, because it is the same. */
export const goesOn = ({ subject, kind, verb, words }: Clause): boolean =>
  subject === 'you' &&
  kind === 'statement' &&
  verb !== null &&
  /^(?:and |then )+(?!(?:you|I|we|he|she|they|it|your|my)\b)/i.test(words);
