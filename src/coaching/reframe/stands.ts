import type { HeardId } from '../../catalogue/phrase.js';
import type { Reading } from '../../language/reading.js';

/** How far what speaks for a thought stands. */
export type Stands = 'yes' | 'partly' | 'no';

const meant: Partial<Record<HeardId, Stands>> = {
  yes: 'yes',
  no: 'no',
  do_not_know: 'partly',
  small_talk: 'partly',
};
const atFirst: [RegExp, Stands][] = [
  [/^(?:yes|yeah|yep|it (?:does|stands)|definitely|of course|sadly|i think it does)\b/i, 'yes'],
  [/^(?:no|nope|nah|not (?:really|quite|much)|it (?:doesn['’]?t|does not)|hardly)\b/i, 'no'],
  [/^(?:partly|in part|a bit|a little|half|some of it|sort of|kind of|maybe|perhaps)\b/i, 'partly'],
];
const fewestWords = 3;

/** Typed in answer to whether it stands; null when it says neither. `heard`: what the words mean to the coach. */
export function standsIn(text: string, heard: HeardId | null): Stands | null {
  const known = heard && meant[heard];
  return known ?? atFirst.find(([words]) => words.test(text.trim()))?.[1] ?? null;
}

/** "She is at work today", instead of how far it stands: that is what speaks against it. */
export const speaksAgainst = (text: string, { blaming, english }: Reading): boolean =>
  english && text.trim().split(/\s+/).length >= fewestWords && !(blaming && /\b(?:you|u|ur)\b/i.test(text));
