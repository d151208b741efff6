import type { FauxFeelings } from '../../catalogue/faux-feeling.js';
import type { FeelingNames } from '../rewrite/feelings.js';

/** What an answer to "how did it feel?" is. */
export type FeelingWords =
  | { kind: 'feeling'; words: string }
  /** What the other one did, said as a feeling, and what may be underneath (COACHING §2). */
  | { kind: 'verdict'; word: string; words: string; beneath: string[] }
  /** A sign of danger: never corrected, never said as a feeling. */
  | { kind: 'danger' }
  /** "I feel like you've given up": a thought about them. */
  | { kind: 'thought' }
  | { kind: 'none' };

const strength =
  '(?:so|really|very|quite|extremely|absolutely|completely|totally|utterly|deeply|a bit|a little|kind of|sort of|pretty)';
const leadIn =
  /^(?:(?:well|um+|hmm+|maybe|honestly|probably|mostly|just|i guess|i think|i'?d say|it (?:made|makes) me(?: feel)?|it was|it'?s|i(?:'?m| am| was| feel| felt| get| got|'?ve been| have been)(?: feeling)?|feeling|felt|and|also|more|like|then)\s+)+/;
const body =
  /^(?:my (?:\w+ ){1,2}(?:hurts?|is|was|were|are|sinks?|sank|drops?|dropped|tightens?|tightened|races?|raced|turns?|turned|churns?|churned|shakes?|shook|aches?|ached|pounds?|pounded|gets?|got|feels?|felt|goes|went|'s)\b.*|it (?:hurts?|stings?|stung)|i (?:can'?t|couldn'?t) (?:breathe|sleep|eat|think)(?: straight)?)$/;
/** "Angry, actually": changing one's mind says nothing of the feeling. */
const aside =
  /^(?:(?:no|oh|actually|wait|sorry|rather)[ ,]+)+|[ ,]+(?:actually|rather|instead|i think|i guess|i suppose|maybe|probably)$/g;
const longest = 5;

/** Several feelings, a word of one's own, a body that speaks: all are answers. Strength stays as it was said. */
export function feelingWords(
  text: string,
  offers: readonly string[],
  names: FeelingNames,
  faux: FauxFeelings,
): FeelingWords {
  const plain = text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N},;' -]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(aside, '');
  const place = ['first', 'second', 'third', 'fourth', 'fifth'].findIndex((nth) =>
    new RegExp(`^(?:the )?${nth}(?: one)?$`).test(plain),
  );
  if (place >= 0) return offers[place] ? { kind: 'feeling', words: offers[place] } : { kind: 'none' };
  if (body.test(plain)) return { kind: 'feeling', words: plain.replace(/^i (can'?t|couldn'?t)/, 'I $1') };
  const bare = plain.replace(leadIn, '');
  if (faux.danger.some((word) => new RegExp(`\\b${word}\\b`).test(bare))) return { kind: 'danger' };
  const said = bare.replace(
    / (?:by|because of|with|at|about|of) (?:you|him|her|them|it|this|that|everything)\b.*$/,
    '',
  );
  if (/\b(?:you|he|she|they)\b/.test(said))
    return { kind: /^(?:i (?:feel|felt)|it feels|like|that|as if)\b/.test(plain) ? 'thought' : 'none' };
  const each = said
    .split(/\s*(?:,|;|\band\b|\bbut\b|\bplus\b)\s*/)
    .map((part) => part.replace(leadIn, '').trim())
    .filter((part) => part !== '' && !part.startsWith('not '));
  if (
    each.length === 0 ||
    each.some(
      (part) =>
        part.split(' ').length > longest ||
        /^(?:i|we|my|it|at|on|when|during|after|before|because|yesterday|last|today|this)\b/.test(part),
    )
  )
    return { kind: 'none' };
  const words = listed(each);
  const verdict = each.flatMap(
    (part) => faux.verdict.find(({ word }) => word === withoutStrength(part)) ?? [],
  )[0];
  if (verdict && !names.find(verdict.word))
    return { kind: 'verdict', word: verdict.word, words, beneath: verdict.beneath };
  return { kind: 'feeling', words };
}

/** Whether these are feelings we know and nothing else: "really angry", "betrayed and hurt". */
export const namesFeelings = (text: string, names: FeelingNames, faux: FauxFeelings): boolean =>
  text
    .toLowerCase()
    .replace(/[.!]+$/, '')
    .replace(aside, '')
    .split(/\s*(?:,|\band\b)\s*/)
    .map((part) => withoutStrength(part.trim().replace(leadIn, '')))
    .every((part) => names.find(part) !== null || faux.verdict.some(({ word }) => word === part));

const withoutStrength = (words: string): string => words.replace(new RegExp(`^${strength} `), '');

export const listed = (words: string[]): string =>
  words.length < 3 ? words.join(' and ') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
