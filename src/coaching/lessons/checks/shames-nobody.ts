import type { Check } from '../answer.js';

const shaming =
  /\b(?:bad (?:boy|girl|kid)|naughty|big (?:boys?|girls?|kids?)|baby|crybaby|shame|ashamed|stop (?:crying|whining|it)|(?:don't|no) cry|be quiet|shut up|grow up|drama|dramatic|what(?:'s| is) wrong with you|no reason|it's nothing|nothing to (?:cry|be)|you're (?:fine|ok|okay|being)|your (?:sister|brother) (?:never|doesn't|can)|silly|enough|act your age|behave)\b/;

/** Does not make a child small for what it feels. */
export const shamesNobody: Check = ({ plain, reading }) => !reading.blaming && !shaming.test(plain);
