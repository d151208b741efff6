import type { Activity, TurnContext } from 'botbuilder';
import { line, type Reply } from '../../coaching/reply.js';
import { checkSitting } from './check/sitting.js';
import { groupReply } from './group/group-reply.js';
import type { TeamsParts } from './parts.js';
import { isPersonal } from './place-of.js';

/**
 * Somebody installed the app, or the bot came into a conversation. Teams tells of one installation twice, as an
 * installation and as a change of members: it is greeted once. In a group it greets when it comes in itself,
 * not whenever somebody else does.
 */
export async function answerArrival(context: TurnContext, parts: TeamsParts): Promise<void> {
  const { activity } = context;
  if (!isArrival(activity) || !parts.greeted.first(activity.conversation.id)) return;
  if (isPersonal(activity)) return parts.conversation.turn(context, { kind: 'arrived' }, parts.render);
  const greeting: Reply = groupReply([line(parts.words('teams.group_greeting'))], activity, parts.words);
  for (const one of [parts.render(greeting)].flat()) await context.sendActivity(one);
}

function isArrival(activity: Activity): boolean {
  if (activity.type === 'installationUpdate') return activity.action === 'add';
  const added = activity.membersAdded ?? [];
  return isPersonal(activity) ? added.length > 0 : added.some(({ id }) => id === activity.recipient?.id);
}

/** The app was removed: everything there is of that person is erased. There is nobody left to tell. */
export async function answerRemoval({ activity }: TurnContext, parts: TeamsParts): Promise<void> {
  const { channelId, conversation, from, recipient } = activity;
  const removed =
    activity.type === 'installationUpdate'
      ? activity.action === 'remove'
      : (activity.membersRemoved ?? []).some(({ id }) => id === recipient?.id);
  if (!removed) return;
  parts.greeted.undo(conversation.id);
  parts.typed.forget(conversation.id);
  if (!isPersonal(activity)) return;
  await parts.conversation.forget(channelId, checkSitting(from.id));
  await parts.conversation.erase({ channelId, conversationId: conversation.id, from: from.id });
}
