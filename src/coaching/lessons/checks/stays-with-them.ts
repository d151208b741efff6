import type { Check } from '../answer.js';

/** Making it smaller, or the hurry to have it over. */
const smaller =
  /\b(?:at least|bright side|could be worse|others have it|(?:it's|that's|it is) not (?:that|so) bad|not (?:such )?a big deal|don't worry|cheer up|calm down|get over|you'll (?:be fine|be ok|be okay|get over|survive)|it'll (?:be|pass)|it will (?:be|pass)|everything happens|no reason to|don't be (?:so|sad|upset|silly)|you're (?:over|too))/;
/** Turning to oneself; what I did may stand in it when it is what they speak of ("when I changed the subject"). */
const toMyself =
  /\b(?:me too|same here|happened to me|reminds me|same thing)\b|(?<!\b(?:when|that|because|while|how|if|after|what|the way) )\bi(?:'m| am) (?:also |just |only |so |really )?(?:tired|busy|stressed|exhausted|not\b|trying|the one|having|going|doing|angry|upset|hurt|fed up|sick)|(?<!\b(?:when|that|because|while|how|if|after|what|the way) )\bi (?:was|had|did|didn't|never|only|also|know exactly|went|got|felt|feel|have (?:that|it|the same|been|had))\b/;

/** Stays one line longer with the other: no cheering up, no own story, no defence. */
export const staysWithThem: Check = ({ plain }) =>
  !smaller.test(plain) && !toMyself.test(plain) && !/\bbut\b/.test(plain);
