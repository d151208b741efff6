import type { Check } from '../answer.js';

const smaller =
  /\b(?:sorry|i just|i guess|maybe|perhaps|kind of|sort of|if (?:that's|it's|you don't mind|that would be) ?(?:ok|okay|alright|all right|fine|not too)?|i hate to|i don't want to be|it's probably|it's silly|never mind|i know i'm|don't be mad|hope you don't)\b/;

/** Makes itself no smaller: no sorry, no maybe. */
export const standsStraight: Check = ({ plain }) => !smaller.test(plain);
