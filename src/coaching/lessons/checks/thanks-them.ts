import type { Check } from '../answer.js';

const thanks =
  /\b(?:thanks?|thank you|(?:i'm |i am |)(?:so |really |very |)(?:glad|happy|pleased) (?:you|that you|to)|appreciate|means? a lot|good (?:that|of) you|grateful|brave|took (?:guts|courage|a lot|some)|(?:can't|cannot|couldn't) have been easy|(?:wasn't|isn't|not|was not) easy|i value)\b/;

/** Shows that opening up was welcome. */
export const thanksThem: Check = ({ plain }) => thanks.test(plain);
