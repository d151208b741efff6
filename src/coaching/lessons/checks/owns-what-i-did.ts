import type { Check } from '../answer.js';

const owned =
  /\b(?:sorry (?:that )?i\b|(?:sorry|apologi[sz]e) for (?:not |what i|how i|the way i|my |[a-z]+ing\b)|sorry about (?:my|what i|how i)|i (?:shouldn't|should not|should) have|i was (?:wrong|late|unfair|rude|harsh|mean|out of order|too)|i (?:lost|broke|forgot|missed|snapped|shouted|yelled|screamed|lied|ignored|interrupted|laughed|joked|read|shared|posted|left|let|kept|hid|spent|borrowed|promised|told|said|called|didn't|did not|took|made|hung|cancelled|walked|went|blamed|raised|talked|cut)\b|(?:that|this|it)(?:'s| is| was) (?:on me|my fault|my mistake|my doing)|my fault|my mistake)/;
const smaller = /\b(?:i only|i just|i was just|i didn't mean|all i did|it was only|a joke)\b/;

/** Says what I did, as mine, and no smaller than it was. */
export const ownsWhatIDid: Check = ({ plain }) => owned.test(plain) && !smaller.test(plain);
