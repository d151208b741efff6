import type { Check } from '../answer.js';

const openness =
  /\b(?:ask me|you can ask|i(?:'ll| will|'m going to| am going to|'d like to|'m happy to|'m willing to) (?:tell|show|answer|let you|share|say|be open|be honest|text|call|ring|write|keep you|check in|message|sit down)|whatever you want to know|anything you want to (?:know|ask)|no more secrets|(?:any|your) questions?)\b/;

/** Offers to be open of their own accord. */
export const offersOpenness: Check = ({ plain }) => openness.test(plain);
