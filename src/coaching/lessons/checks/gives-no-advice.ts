import type { Check } from '../answer.js';

const advice =
  /\b(?:you (?:should|need to|have to|ought to|might want to|must(?! (?:be|have|feel|hate|miss|really|'ve))|could (?!tell|talk to me|say|use))|why (?:don't|not) you|why not|have you (?:tried|thought|considered|talked|asked)|if i were you|what you need is|my advice|next time (?:just|do|don't|you|buy|say|tell|ask)|best thing|you better|you'd better|don't let|forget (?:it|him|her|them|about)|ignore (?:it|him|her|them)|(?:^|[.!,] )(?:just|try|talk to|tell (?:him|her|them|your)|go and|leave (?:him|her|them)|get (?:some|a|another)|quit|look for)\b)/;

/** Tells them nothing to do. */
export const givesNoAdvice: Check = ({ plain }) => !advice.test(plain);
