import type { Check } from '../answer.js';

/** Asks for something that can be answered with yes or no. */
export const asksForOneThing: Check = ({ reading: { parts } }) =>
  parts.request !== null && parts.request.better === null;
