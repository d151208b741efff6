import type { Check } from '../answer.js';

const open =
  /(?:^|[.!?;,] |\b(?:and|so|but|then) )(?:what(?! (?:time|day|if)\b)(?:'s|'re|'d)?|how(?! (?:long|many|much|old|often|could|can you|dare))(?:'s|'d)?|tell me (?:more|about|what|how)|(?:can|could|would|will|do) you (?:like to tell|want to tell|tell|say|help me understand|walk)|help me (?:to )?understand|say more|i'd (?:like|love) to (?:hear|know|understand)|i(?:'m| am) (?:curious|wondering) (?:what|how|about))\b/;

/** Asks for more than a yes or a no: what, how, tell me. */
export const isOpenQuestion: Check = ({ plain }) => open.test(plain);
