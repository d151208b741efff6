import type { Check } from '../answer.js';

const offer =
  /\b(?:do you want|would you (?:like|rather)|want (?:me|my|some|to|an|a|advice|help)|would (?:it|an idea|a second) help|should i|shall i|can i|could i|may i|is it ok(?:ay)?|are you (?:after|looking for)|do you need|what would help|what do you need|how can i|what can i|what sort of|what kind of)\b/;
const kindOfHelp =
  /\b(?:listen|listening|advice|ideas?|help|helps|thoughts?|think|vent|suggest|suggestions?|solutions?|solve|fix|support|be there|ear|hear|company|hug|need|do for you|talk it through|brainstorm)\b/;

/** Asks which kind of help they want, and leaves it to them. */
export const asksBeforeAdvising: Check = ({ plain }) => offer.test(plain) && kindOfHelp.test(plain);
