import type { Request, RequestHandler, Response } from 'restify';
import { sendJson } from '../../http/respond.js';
import { isSecure } from '../../http/secure.js';
import type { DirectLineAdapter } from './adapter.js';
import { conversationOf } from './authenticate.js';
import type { Conversations } from './conversations.js';
import type { OpenConversation } from './open-conversation.js';
import { type Passes, TOKEN_SECONDS } from './passes.js';
import type { Turns } from './turns.js';

interface Parts {
  conversations: Conversations;
  passes: Passes;
  adapter: DirectLineAdapter;
  turns: Turns;
}

/** A fresh token for a conversation, as every call that hands one out answers it. */
export async function tokenFor(conversation: OpenConversation, passes: Passes) {
  const token = await passes.token({ user: conversation.person, conversation: conversation.id });
  return { conversationId: conversation.id, token, expires_in: TOKEN_SECONDS };
}

/** `POST conversations`: the first call. Only now is the bot told, and only once. */
export function startConversation({ conversations, passes, adapter, turns }: Parts): RequestHandler {
  return async (request: Request, response: Response) => {
    const conversation = conversationOf(request, conversations);
    const first = !conversation.begun;
    conversation.begun = true;
    const streamUrl = await streamUrlFor(request, conversation, passes);
    if (first) turns.begin(conversation, adapter.arrival(conversation));
    sendJson(response, first ? 201 : 200, { ...(await tokenFor(conversation, passes)), streamUrl });
  };
}

/** `GET conversations/:id?watermark=`: a client that lost its socket asks where to open the next. */
export function reconnect({ conversations, passes }: Parts): RequestHandler {
  return async (request: Request, response: Response) => {
    const conversation = conversationOf(request, conversations);
    const streamUrl = await streamUrlFor(request, conversation, passes, request.query?.watermark);
    sendJson(response, 200, { ...(await tokenFor(conversation, passes)), streamUrl });
  };
}

/** `POST tokens/refresh` */
export function refreshToken({ conversations, passes }: Parts): RequestHandler {
  return async (request: Request, response: Response) => {
    sendJson(response, 200, await tokenFor(conversationOf(request, conversations), passes));
  };
}

async function streamUrlFor(
  request: Request,
  conversation: OpenConversation,
  passes: Passes,
  watermark = '',
): Promise<string> {
  const origin = `${isSecure(request) ? 'wss' : 'ws'}://${request.headers.host}`;
  const url = new URL(`/v3/directline/conversations/${conversation.id}/stream`, origin);
  url.searchParams.set('watermark', watermark);
  url.searchParams.set('t', await passes.ticket(conversation.id));
  return url.href;
}
