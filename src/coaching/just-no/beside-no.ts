import type { JustNoContent } from '../../catalogue/just-no.js';
import type { HeardId } from '../../catalogue/phrase.js';
import { hears } from '../hears.js';
import { line, type Reply, reply } from '../reply.js';
import type { PhraseId } from '../voice/phrase-id.js';
import { backToNo, type NoTurn, pushCard } from './no-card.js';
import { type OtherNo, otherNoesCard } from './other-noes-card.js';
import type { Refusal } from './refusal.js';

/** An answer beside the card of noes; `other`: the kind of no that it shows, null when it shows none. */
export interface BesideNo {
  reply: Reply;
  other: OtherNo | null;
}

/**
 * What is answered to words typed below the card: another no, what if they push, or a doubt about saying it. Null
 * when they are about something else. `heard`: what they mean to the coach; `told`: kinds of no shown before.
 */
export function besideNo(
  text: string,
  heard: HeardId | null,
  told: readonly string[],
  refusal: Refusal,
  turn: NoTurn,
): BesideNo | null {
  const typed = hears<keyof JustNoContent['typed']>(turn.content.typed, text);
  const other = otherNo(typed === 'another', heard);
  if (other === 'others' && told.includes(other)) return said('no.others_told', refusal, turn);
  if (other) return { reply: otherNoesCard(other, refusal, turn), other };
  if (typed && typed !== 'another') return said(`no.${typed}`, refusal, turn);
  return heard === 'what_if' ? { reply: pushCard(refusal, turn), other: null } : null;
}

/** "Softer", "too nice", "another no". */
function otherNo(another: boolean, heard: HeardId | null): OtherNo | null {
  if (heard === 'softer') return 'softest';
  if (heard === 'firmer') return 'firmest';
  return another || heard === 'more_ways' || heard === 'shorter' ? 'others' : null;
}

const said = (phrase: PhraseId, refusal: Refusal, { voice }: NoTurn): BesideNo => ({
  reply: reply([line(voice.say(phrase))], [backToNo(refusal, voice)]),
  other: null,
});
