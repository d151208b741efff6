import type { Complaint } from './complaint.js';

/** Object, "about …", place, and what else follows, from the words after the verb. */
export function placeParts(
  complaint: Complaint,
  put: (name: string, value: string | null | undefined) => void,
): void {
  const when = (complaint.clause.when ?? '').toLowerCase();
  const at = when ? complaint.predicate.toLowerCase().indexOf(when) : -1;
  const left = at >= 0 ? complaint.predicate.slice(0, at).trim() : complaint.predicate;
  const parts = partsOf(left);
  const about = parts.about ?? aboutIn(complaint.clause.when ?? '');
  put('about', about);
  put('object', parts.object);
  put('mine', parts.mine);
  put('place', parts.place);
  if (complaint.act !== 'cause') put('tail', parts.tail);
}

const following =
  'in|on|at|with|for|from|to|by|into|after|before|during|around|under|over|behind|without|all|every|again|last|this|about|when|until|till|because|instead|while|so|that|if|up|out|off|down|away|back|anymore|and|yesterday|today|tonight';
const predicateParts = new RegExp(
  `^((?:up|out|off|down|away|back|over|on) )?(.*?)(?: ((?:${following})\\b.*))?$`,
  'i',
);
const nounPhrase = /^(?:the|a|an|my|your|our|his|her|their|some|any|wet|dirty|all|every)\b [\w'-]|^[a-z]+s$/i;
const myThing =
  /\bmy ([\w' -]+?)(?= (?:in|on|at|with|for|when|to|about|again|and|before|after|without|all|every)\b|$)/i;
const somewhere =
  /^((?:in front of|in|on|at|under|behind|around|near|during|after|before) (?!time\b|least\b|all\b|me\b|us\b|you\b|it\b|that\b|this\b$)[\w' -]+|(?:every|last|this) \w+|yesterday|today|tonight|again)$/i;

const aboutIn = (text: string): string | undefined => {
  const about = /\babout (.+)$/i.exec(text)?.[1];
  return about &&
    !/\b(?:you|I|we|he|she|they|it|that|this|what|yourself|me|us|him|her|them)\b(?! \w+'s)/.test(about)
    ? about
    : undefined;
};

/** The pieces of a predicate that lines can take up, each only when it can stand alone. */
export function partsOf(predicate: string): {
  object?: string;
  about?: string;
  place?: string;
  tail?: string;
  mine?: string;
} {
  const parts = predicateParts.exec(predicate);
  const object = parts?.[2]?.trim() ?? '';
  const mine = myThing.exec(predicate)?.[1];
  const about = aboutIn(predicate);
  const place = somewhere.exec(parts?.[3] ?? '')?.[1];
  const named = /^[A-Z][a-z]+(?: [A-Z][a-z]+)?$/.test(object);
  return {
    ...((named || nounPhrase.test(object)) && object.split(' ').length <= 5 ? { object } : {}),
    ...(about ? { about } : {}),
    ...(place && place.split(' ').length <= 6 ? { place } : {}),
    ...(parts?.[3] ? { tail: parts[3] } : {}),
    ...(mine && mine.split(' ').length <= 3 ? { mine: `my ${mine}` } : {}),
  };
}
