import type { Check } from '../answer.js';
import { hasATime } from './has-a-time.js';

const again =
  /\b(?:back|again|continue|carry on|go on|finish|pick (?:it|this) up|return|keep (?:on )?talking|talk|let you know|sort (?:it|this)|come to (?:it|this)|listen|hear|answer|ready|then)\b/;

/** Says that, and when, the talk goes on. */
export const saysWhenBack: Check = (answer) => again.test(answer.plain) && hasATime(answer);
