import type { Check } from '../answer.js';

const proof =
  /\b(?:prove|proof|show me (?:your|the)|(?:let me |can i )?(?:see|check|look at) your (?:phone|messages|texts|location)|your (?:passwords?|location)|who (?:are|were) you (?:with|texting|talking)|where (?:are|were|have) you|swear|promise me|do you (?:still|even|really) (?:love|want|like|care)|are you (?:cheating|seeing|lying)|tell me you (?:love|won't|still)|stop (?:seeing|talking|texting|going))\b/;

/** Asks for no proof, and for nothing to be given up. */
export const asksNoProof: Check = ({ plain }) => !proof.test(plain);
