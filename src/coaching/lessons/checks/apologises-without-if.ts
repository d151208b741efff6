import type { Check } from '../answer.js';

const sorry = /\b(?:sorry|apologise|apologize|i was wrong|my fault|on me|regret|i wish i (?:had|hadn't))\b/;
const hollow =
  /\bsorry (?:if|but|you(?:'re| are| feel| felt| got| took| think| thought)?\b|that you (?:feel|felt|got|took|are|were (?:upset|offended)))|\bif (?:you|i|that|it) (?:felt|were|was|got|took|hurt|upset|offended|am|feel)/;

/** Is sorry for what was done, not for how they took it. */
export const apologisesWithoutIf: Check = ({ plain }) => sorry.test(plain) && !hollow.test(plain);
