import { takeAnswer } from './answer/take-answer.js';
import { type ComposeTurn, listenerOf } from './composing.js';
import type { HalfMade, Topic } from './half-made.js';

const request =
  /^(?:(?:and|so|then|but|maybe|well|also|ok|please|next time|now)[ ,]+)*(?:(?:can|could|would|will) (?:you|u|we|he|she|they|i (?:ask|have|get))\b|please\b|(?:i(?:['’]?d| would) (?:like|love)|i(?: just| really)? want) (?:you|him|her|them|u) to\b)/i;
const need =
  /^(?:(?:and|so|but|well|also|it['’]?s)[ ,]+)*(?:because |cos |since )?i(?: just| really| only)? (?:(?:need|want|wanted|needed|wish|long for)\b(?! (?:you|him|her|them|u) to\b)|(?:would|['’]?d) like (?!you|him|her|them|u\b))/i;
const aboutThem = /^(?:he|she|they|you|u|my|our|the|last|yesterday|this|on|when)\b/i;
const feltThrough = /\b(?:made|makes|making|make) me\b/i;

/**
 * The part that words belong to when it is another than the one asked for, and one that is not there yet: people
 * answer one question late, or early. Null when they fit, or belong nowhere.
 */
export function placeOf(asked: Topic, text: string, half: HalfMade, turn: ComposeTurn): Topic | null {
  const { parts } = half;
  const words = text.trim();
  if (request.test(words)) return asked === 'ask' || asked === 'must' || parts.must ? null : 'ask';
  if (need.test(words)) return asked === 'need' || asked === 'feeling' || parts.need ? null : 'need';
  if (asked === 'happened' || parts.told || words.endsWith('?')) return null;
  if (!aboutThem.test(words) || feltThrough.test(words)) return null;
  return tellsWhatHappened(words, half, turn) ? 'happened' : null;
}

/** Puts words where they belong, as they are: what is asked now is another question. False when they don't go there. */
export function takenThere(topic: Topic, text: string, half: HalfMade, turn: ComposeTurn): boolean {
  const before = { ...half, parts: { ...half.parts } };
  half.nudged = [...half.nudged, topic];
  const { kind } = takeAnswer(topic, text, half, turn);
  if (kind === 'taken' && half.parts[partOf(topic)] !== null) return true;
  Object.assign(half, before);
  return false;
}

const partOf = (topic: Topic) => (topic === 'happened' ? 'told' : topic);

/** Something that was done, and by somebody else: a new complaint to somebody is a draft of its own. */
function tellsWhatHappened(words: string, half: HalfMade, turn: ComposeTurn): boolean {
  const { engine, statements } = turn.tools;
  const { told } = statements.tell(words);
  if (!told) return false;
  const reading = engine.read(words, { relation: listenerOf(half, turn) });
  const theirs = reading.clauses.some(({ subject, verb }) => verb !== null && subject !== 'i');
  return theirs && (!half.before || !/\b(?:you|u)\b/i.test(words) || !reading.blaming);
}
