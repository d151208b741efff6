import type { Check } from '../answer.js';

const next =
  /\b(?:i(?:'ll| will|'m going to| am going to|'ve (?:set|put|written|booked|deleted|asked|told|taken))|i won't|let me (?:make|fix|pay|do|put|start|call)|can i (?:make|do|pay|call|fix|cook|try)|i'd like to (?:make|put|hear|try|start|pay)|next time i|from now on|won't happen again)\b/;

/** Says what I will do about it. */
export const saysWhatComesNext: Check = ({ plain }) => next.test(plain);
