import type { Check } from '../answer.js';

const tooMuch =
  /\b(?:always|definitely|certainly|for sure|everything(?:'s| is| will be) (?:fine|perfect|great|ok|okay|good)|perfect|nothing (?:bad|can|will)|hates? me|i(?:'m| am) (?:useless|worthless|stupid|a failure|an idiot|the best|great|amazing)|everyone|everybody|nobody|doomed|ruined|will never|never (?:leave|happen))\b/;

/** Neither dark nor rosy: something that can be believed. */
export const isStillTrue: Check = ({ plain }) => !tooMuch.test(plain);
