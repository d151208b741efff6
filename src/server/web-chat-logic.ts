import type { TurnContext } from 'botbuilder';
import { renderForWebChat } from '../channels/web-chat/render/render-for-web-chat.js';
import { saidFrom } from '../channels/web-chat/render/said-from.js';
import type { Conversation } from '../conversation/conversation.js';

/** A turn of the web chat as a turn of the conversation. */
export const webChatLogic =
  (conversation: Conversation) =>
  async (context: TurnContext): Promise<void> => {
    const said = saidFrom(context.activity);
    if (said) await conversation.turn(context, said, renderForWebChat);
  };
