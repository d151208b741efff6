import type { TurnContext } from 'botbuilder';

/** What one conversation is queued by. */
export const conversationKey = (channelId: string, conversationId: string): string =>
  `conversation ${channelId} ${conversationId}`;

export const keyOf = ({ channelId, conversation }: TurnContext['activity']): string =>
  conversationKey(channelId, conversation.id);

/** Who is talking: what is kept is theirs alone. */
export const personId = ({ activity }: TurnContext): string => `${activity.channelId}/${activity.from.id}`;
