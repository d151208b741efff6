import type { Check } from '../answer.js';

const room =
  /\b(?:maybe|might|may|could|perhaps|possibly|probably|can be|or (?:that|it|they|he|she|just)|sometimes|(?:i )?don't know|not sure|it's possible|there (?:may|might|could)|one (?:text|mistake|day|thing|time|meeting|bad)|doesn't (?:have to )?mean|does not mean|not (?:always|everything|all)|(?:not|nothing to do|isn't) (?:about|with) me|another reason|other reasons?)\b/;

/** Leaves room for another reason. */
export const leavesRoom: Check = ({ plain }) => room.test(plain);
