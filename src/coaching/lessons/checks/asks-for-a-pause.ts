import type { Check } from '../answer.js';

const pause =
  /\b(?:i(?:'d like|'d love| need| want|'m going to| am going to|'ll| will| could use|'m taking| have to| must)|give me|let me|let's|can we|could we|can i|could i|shall we)\b[^.?!]*\b(?:break|pause|minutes?|moment|breath|breathe|time|think|check|get back|stop|walk|hour|a bit|cool|gather|sleep on|step (?:out|away|outside)|calm|space|air)\b/;

/** Asks for a break as something I need, not something that is wrong with them. */
export const asksForAPause: Check = ({ plain }) =>
  pause.test(plain) &&
  !/\byou(?:'re| are| need| have| should)? (?:to )?(?:calm|cool|chill|relax|need a break)\b/.test(plain);
