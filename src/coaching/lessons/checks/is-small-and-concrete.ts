import type { Check } from '../answer.js';
import { hasATime } from './has-a-time.js';

const amount =
  /\b(?:one|once|two|twice|three|four|five|ten|fifteen|twenty|half|\d+|first|a (?:few|couple|quick|short)|next time|each|every|without|together|one of)\b/;

/** Small enough to be done: a time, or how much. */
export const isSmallAndConcrete: Check = (answer) => hasATime(answer) || amount.test(answer.plain);
