import { mark } from '../src/coaching/kept/keep-words.js';
import { countTaken } from '../src/coaching/settings/manner.js';
import { findDraft } from '../src/coaching/talk/draft.js';
import type { Turn } from './turn.js';

/**
 * Counts the manner of words somebody took, by copying or saving them ("sounds like me"). `way`: which of the
 * draft's suggestions, from 0.
 */
export function countWay(turn: Turn, draft: string | undefined, way: string | undefined): void {
  const style = findDraft(turn.talk, draft)?.suggestions[Number(way ?? Number.NaN)]?.style;
  if (!style) return;
  turn.talk.taken = countTaken(turn.talk.taken, style);
  if (turn.kept) turn.kept = { ...turn.kept, taken: turn.talk.taken };
}

/** Words were copied: nothing is answered; how it went may be asked another day. */
export function noteTaken(turn: Turn, now: Date): void {
  const { said, talk } = turn;
  if (said.kind !== 'took') return;
  countWay(turn, said.draft, said.way);
  const words = findDraft(talk, said.draft)?.suggestions[Number(said.way)]?.text;
  if (words !== undefined) mark(turn, words, { copied: { at: now.toISOString() } });
}
