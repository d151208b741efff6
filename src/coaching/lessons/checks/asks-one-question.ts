import type { Check } from '../answer.js';

/** One question, so that it can be answered. */
export const asksOneQuestion: Check = ({ plain }) => (plain.match(/\?/g) ?? []).length <= 1;
