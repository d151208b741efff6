import type { Check } from '../answer.js';

const effect =
  /\byou (?:were (?!too|so |being|wrong|just|also)|had to|have to|felt|got (?!upset|angry|mad|offended|it\b|so\b|all\b)|did(?:n't| not) deserve|deserved?|ended up|waited|stood|sat|couldn't|could not|missed|must (?:have|be|feel)|trusted|counted|relied|needed|looked forward|lost|had (?:been|trusted|asked|told|planned|cooked|waited)|did (?:it|that|everything) (?:alone|on your own))|\b(?:hurt|hurts|embarrassed|scared|frightened|upset|worried|let|left|kept|cost|put|humiliated|shamed|disappointed|stressed) you\b|\b(?:it|that|this) (?:hurt|must have|must be|was (?:hurtful|humiliating|embarrassing|scary|not fair|unfair|hard on you)|made you|broke)|\byour (?:trust|evening|day|secret|time|feelings|work|plan|plans)\b/;

/** Says what it did to them. */
export const namesWhatItDid: Check = (answer) => effect.test(answer.plain);
