import type { Activity } from 'botbuilder';
import type { Said } from '../../../coaching/said.js';
import { saidByPress } from '../../card/said-by-press.js';

/**
 * What a person did, from an activity of Web Chat; null when nobody said anything to the coach. A press of a shape
 * that no card here makes is taken for a message without words, so that it is answered all the same.
 */
export function saidFrom(activity: Activity): Said | null {
  if (activity.type === 'conversationUpdate') {
    const person = (activity.membersAdded ?? []).some(({ id }) => id !== activity.recipient?.id);
    return person ? { kind: 'arrived' } : null;
  }
  if (activity.type !== 'message') return null;
  return saidByPress(activity.value) ?? { kind: 'typed', text: activity.text ?? '' };
}
