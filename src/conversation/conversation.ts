import type { Activity, TurnContext } from 'botbuilder';
import type { Reply } from '../coaching/reply.js';
import type { Said } from '../coaching/said.js';

/** How a channel shows a reply within its own limits. */
export type Render = (reply: Reply) => Partial<Activity>;

/** One turn of one conversation: what was said goes in, replies go out through `context`. */
export interface Conversation {
  turn(context: TurnContext, said: Said, render: Render): Promise<void>;
}
