import type { Activity } from 'botbuilder';

/** Whether nobody but the person and the bot is in the conversation. */
export const isPersonal = ({ conversation }: Pick<Activity, 'conversation'>): boolean =>
  conversation.conversationType ? conversation.conversationType === 'personal' : !conversation.isGroup;

/** Opens a private chat with the bot in Teams; null where its id is not one of Teams. */
export const privateChat = ({ recipient }: Pick<Activity, 'recipient'>): string | null =>
  recipient?.id?.startsWith('28:')
    ? `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(recipient.id)}`
    : null;
