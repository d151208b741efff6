import type { Check } from '../answer.js';

/** Says why it matters to the speaker. */
export const saysWhy: Check = ({ text, engine }) =>
  engine
    .review(text, 'feeling-when-because')
    .parts.some(({ part, verdict }) => part === 'because' && verdict === 'fine');
