import type { TurnContext } from 'botbuilder';

/** What one conversation is queued by. */
export const conversationKey = (channelId: string, conversationId: string): string =>
  `conversation ${channelId} ${conversationId}`;

export const keyOf = ({ channelId, conversation }: TurnContext['activity']): string =>
  conversationKey(channelId, conversation.id);

/** A person of a channel: what is kept is theirs alone. */
export const personKey = (channelId: string, id: string): string => `${channelId}/${id}`;

/** Who is talking. */
export const personId = ({ activity }: TurnContext): string =>
  personKey(activity.channelId, activity.from.id);
