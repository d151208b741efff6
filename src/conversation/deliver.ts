import type { TurnContext } from 'botbuilder';
import type { Reply } from '../coaching/reply.js';
import type { Render } from './conversation.js';

/** Sends replies in order, each in the shape the channel gives it. */
export async function deliver(context: TurnContext, replies: Reply[], render: Render): Promise<void> {
  for (const activity of replies.flatMap(render)) await context.sendActivity(activity);
}
