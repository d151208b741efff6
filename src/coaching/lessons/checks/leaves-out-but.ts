import type { Check } from '../answer.js';

/** No "but", nor its kin: it takes back what was said before it. */
export const leavesOutBut: Check = ({ plain }) =>
  !/\b(?:but|however|although|though|even so|on the other hand|still,? you|then again|if you hadn't|if only you)\b/.test(
    plain,
  );
