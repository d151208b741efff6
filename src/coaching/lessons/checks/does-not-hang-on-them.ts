import type { Check } from '../answer.js';

const onThem =
  /\b(?:for|if|so that|until|unless|when|with|ask|please|impress|show|because of) (?:he|she|they|him|her|them|my (?:partner|husband|wife|boyfriend|girlfriend|ex))\b/;

/** Can be done whatever the other one does. */
export const doesNotHangOnThem: Check = ({ plain }) => !onThem.test(plain);
