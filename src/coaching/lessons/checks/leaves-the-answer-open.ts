import type { Check } from '../answer.js';

const leading =
  /\b(?:(?:don't|isn't|aren't|wouldn't|didn't|doesn't|wasn't|can't|shouldn't|haven't) (?:you|it|that|we|they|he|she)\b[^.!]*\?|why (?:did|didn't|don't|are|aren't|do|would|can't|won't|is it always)|(?:is|was) it because|(?:are|were) you [a-z ]*because|how (?:could|can) you|what(?:'s| is) (?:wrong|the matter) with you|what were you thinking|right\?|admit)/;

/** Has no answer hidden in it, and no reproach. */
export const leavesTheAnswerOpen: Check = ({ plain, reading }) => !reading.blaming && !leading.test(plain);
