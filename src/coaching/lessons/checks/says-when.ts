import type { Check } from '../answer.js';

/** Says what happened, as a camera would have seen it. */
export const saysWhen: Check = ({ reading: { parts } }) =>
  parts.observation !== null && parts.observation.better === null;
