import type { Check } from '../answer.js';

/** Looks for a way for both: we, us, together. */
export const speaksAsATeam: Check = ({ plain }) =>
  /\b(?:we|we're|we'd|we'll|us|let's|our|together|both(?: of us)?|each of us)\b/.test(plain);
