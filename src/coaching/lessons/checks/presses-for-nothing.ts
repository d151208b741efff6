import type { Check } from '../answer.js';

const pressing =
  /\b(?:tell me (?!when|if|later|whenever|about it when)|you (?:have|need) to|you must|you can't just|right now|this minute|just (?:say|tell|talk|spit)|why (?:won't|don't|can't|are|aren't|didn't) you|we need to talk|out with it|i need (?:you to|to know|an answer)|i want (?:you to|to know|an answer)|what(?:'s| is) (?:wrong|the matter|your problem)|stop (?:sulking|hiding|ignoring|being)|don't (?:shut|walk|ignore|be)|fine then|be like that)\b/;

/** Asks for nothing to be said now. */
export const pressesForNothing: Check = ({ plain, reading }) => !reading.blaming && !pressing.test(plain);
