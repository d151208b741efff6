import { line, reply } from '../src/coaching/reply.js';
import type { Turn } from './turn.js';

/** A press on a card of something that is gone: said, and that is all. */
export function oldCard({ replies, voice }: Turn): 'done' {
  replies.push(reply([line(voice.say('rewrite.old_card'))]));
  return 'done';
}
