import type { Check } from '../answer.js';

const harsh =
  /\bi(?:'m| am| was) (?:such |so |just |only |really |)(?:a |an |)(?:idiot|stupid|dumb|useless|worthless|failure|pathetic|bad person|terrible person|hopeless|weak|loser|mess|monster|horrible)\b|\bhate myself\b|\bmy own fault\b|\bi always (?:ruin|mess|fail)|\bi (?:must|have to) (?:stop being|be perfect)\b/;

/** Says nothing to oneself that one would not say to a friend. */
export const isKindToSelf: Check = ({ plain }) => !harsh.test(plain);
