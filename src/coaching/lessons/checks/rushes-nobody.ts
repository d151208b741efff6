import type { Check } from '../answer.js';

const rushing =
  /\b(?:you (?:have|need) to (?:forgive|trust|move|get|believe|let)|get over|move on|how (?:long|much longer|often do i)|when will you|already (?:said|apologised|apologized|told)|in the past|can't you (?:just|ever)|why (?:can't|won't|don't) you|let it go|trust me(?: again| now)?\b(?! with)|forgive me (?:now|already|please)|be (?:fine|normal|happy) again|stop (?:bringing|going on|asking|punishing))/;

/** Sets them no time by which to trust or forgive. */
export const rushesNobody: Check = ({ plain, reading }) => !reading.blaming && !rushing.test(plain);
