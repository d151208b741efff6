import type { Check } from '../answer.js';

const sense =
  /\b(?:mak(?:e|es|ing) (?:\w+ )?sense|no wonder|of course (?:you|it|that)|any(?:one|body) would|i(?:'d| would) (?:be|feel|have been|have felt|hate|want|not)|i (?:can |do |really |totally )*(?:see|get|understand|imagine) (?:why|how|that|it|what|your|this)|i know (?:how|that|you|it|this)|that's fair|fair enough|fair point|every right|you're allowed|you(?:'re| are) right to|it's (?:ok|okay|normal|fine|all right) (?:to|that)|understandable|i get it|who wouldn't|that's a lot)\b/;

/** Says that how they feel can be understood, whoever is right. */
export const saysItMakesSense: Check = ({ plain }) => sense.test(plain);
