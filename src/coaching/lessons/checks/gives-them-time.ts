import type { Check } from '../answer.js';

const time =
  /\b(?:no rush|no hurry|no pressure|no stress|whenever|when(?:ever)? (?:you|it)(?:'re| are|'s| is)? (?:ready|like|want|feel|can|up to|suits|good)|when you(?:'d| would) like|take (?:your|the|all the|as much) time|in your own time|another time|later|tomorrow|tonight|at the weekend|not now|(?:doesn't|does not|don't) have to|any ?time|i can wait|i'll wait|it can wait|there's time|if you (?:want|wanna|like|feel)|after (?:dinner|work|a break|you))\b/;

/** Leaves the when to them. */
export const givesThemTime: Check = ({ plain }) => time.test(plain);
