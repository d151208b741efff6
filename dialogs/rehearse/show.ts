import type { Show } from '../../src/coaching/rehearsal/cards/show.js';
import type { Next } from '../../src/coaching/rehearsal/turns/next.js';
import type { Step } from '../flow.js';
import type { House, Turn } from '../turn.js';

/** What cards of a rehearsal are made with in this turn. */
export const showIn = ({ talk, voice }: Turn, { stage }: House): Show => ({ stage, talk, voice });

/** Keeps the rehearsal as it stands now, and shows what came of it. */
export function showNext({ rehearsing, card }: Next, turn: Turn): Step {
  if (rehearsing) turn.talk.rehearsing = rehearsing;
  else delete turn.talk.rehearsing;
  turn.replies.push(card);
  return rehearsing ? 'waiting' : 'done';
}
