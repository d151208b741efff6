import { type Activity, BotAdapter, type ResourceResponse, TurnContext } from 'botbuilder';
import { type Reply, together } from '../../../coaching/reply.js';
import type { Said } from '../../../coaching/said.js';
import type { Conversation } from '../../../conversation/conversation.js';

/** What the sitting of one person beside their messages is known by; no conversation of Teams has such an id. */
export const checkSitting = (person: string): string => `check/${person}`;

/** Keeps replies instead of sending them: they are the answer to the request. */
class KeepingAdapter extends BotAdapter {
  readonly replies: Reply[] = [];

  override async sendActivities(
    _: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    for (const { value } of activities) this.replies.push(value);
    return activities.map(() => ({ id: '' }));
  }

  override async updateActivity(): Promise<void> {}
  override async deleteActivity(): Promise<void> {}
  override async continueConversation(): Promise<void> {}
  /** Nothing can come by itself into a window that shows one answer. */
  override async continueConversationAsync(): Promise<void> {}
}

/**
 * One turn beside a message somebody writes or reads. It has a sitting of its own, of that person alone, with their
 * settings, the safety screen and all journeys; the conversation it is opened in sees nothing of it.
 */
export async function turnInCheck(
  conversation: Conversation,
  activity: Activity,
  said: Said,
): Promise<Reply> {
  const adapter = new KeepingAdapter();
  const context = new TurnContext(adapter, {
    type: 'message',
    channelId: activity.channelId,
    conversation: {
      id: checkSitting(activity.from.id),
      isGroup: false,
      conversationType: 'personal',
      name: '',
    },
    from: activity.from,
    recipient: activity.recipient,
    ...(activity.locale && { locale: activity.locale }),
  });
  await conversation.turn(context, said, (reply) => ({ type: 'message', value: reply }));
  return together(adapter.replies);
}
