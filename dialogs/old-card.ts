import { line, type Reply, reply } from '../src/coaching/reply.js';
import type { Voice } from '../src/coaching/voice/voice.js';
import type { Turn } from './turn.js';

/** What is said to a press on a card of something that is gone. */
export const oldCardReply = (voice: Voice): Reply => reply([line(voice.say('rewrite.old_card'))]);

/** A press on a card of something that is gone: said, and that is all. */
export function oldCard({ replies, voice }: Turn): 'done' {
  replies.push(oldCardReply(voice));
  return 'done';
}
