import type { Check } from '../answer.js';

const here =
  /\b(?:i(?:'m| am) (?:right |still |)(?:here|with you|staying|next to|listening)|i've got you|i(?:'ll| will| can) (?:[a-z]+ ){0,5}(?:stay|sit|help|be here|hold|wait|breathe|listen)|we(?:'ll| can| will)|together|come here|come and sit|let's|let me|i love you|tell me|want a (?:hug|cuddle)|do you want)\b/;

/** Stays, and offers to get through it together. */
export const saysIAmHere: Check = ({ plain }) => here.test(plain);
