import type { Check } from '../answer.js';

const much =
  /\b(?:always|never|everything|anything|forever|every (?:day|time|single|night|morning|evening)|all the time|be (?:a )?(?:better|different|nicer|more|the best)|change\b|do better|do my best|more often|whatever it takes|whatever you|100|a hundred|for the rest)\b/;

/** Small enough to be kept on a bad day. */
export const promisesLittle: Check = ({ plain }) => !much.test(plain);
