import type { Activity } from 'botbuilder';
import { type Block, type Reply, reply } from '../../../coaching/reply.js';
import { privateChat } from '../place-of.js';
import type { Words } from '../words.js';

/** What everybody in a group sees: a few lines, and the way to a private chat. Nothing to press comes back from it. */
export function groupReply(blocks: Block[], activity: Pick<Activity, 'recipient'>, words: Words): Reply {
  const url = privateChat(activity);
  return reply(blocks, url ? [{ kind: 'link', label: words('teams.private'), url }] : []);
}
