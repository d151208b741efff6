import type { Check } from '../answer.js';

/** Nothing in it they would have to defend themselves against. */
export const blamesNobody: Check = ({ reading }) => !reading.blaming;
