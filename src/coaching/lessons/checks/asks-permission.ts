import type { Check } from '../answer.js';

const asking =
  /\b(?:can i|may i|could i|can we|is it (?:ok|okay|all right|alright|fine)|is that (?:ok|okay|all right|alright|fine)|(?:are|would) you (?:be )?(?:ok|okay|happy|fine|all right|alright|comfortable)|do you mind|would you mind|would it be|(?:is it |)ok(?:ay)? (?:if|to|that) (?:i|we)?|do you want me to|want me to|shall i|should i|how do you feel about|what do you think about me|would you like me to)\b/;

/** Asks first. */
export const asksPermission: Check = ({ plain }) => asking.test(plain);
