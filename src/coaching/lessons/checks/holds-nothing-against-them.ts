import type { Check } from '../answer.js';

const against =
  /\b(?:why (?:didn't|did|now|only|not|wait|are you only)|should(?:'ve| have) (?:told|said|come)|could(?:'ve| have) (?:told|said|come)|took you|about time|how could you|i knew it|i told you|but|finally|so you (?:lied|hid|were lying)|what else|never (?:told|said))\b/;

/** Adds no reproach to the welcome. */
export const holdsNothingAgainstThem: Check = ({ plain, reading }) =>
  !reading.blaming && !against.test(plain);
