import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'restify';
import { jsonOf } from '../../http/body.js';
import { sendJson } from '../../http/respond.js';
import { conversationOf } from './authenticate.js';
import type { Conversations } from './conversations.js';
import { readIncoming } from './incoming.js';
import type { Turns } from './turns.js';

interface Parts {
  conversations: Conversations;
  turns: Turns;
}

/**
 * `POST conversations/:id/activities`: the person says or presses something. It is echoed to the stream first,
 * else the client takes it for unsent; then the turn begins, and the answer does not wait for it.
 * What is no message is taken politely and goes nowhere.
 */
export function postActivity({ conversations, turns }: Parts): RequestHandler {
  return async (request: Request, response: Response) => {
    const conversation = conversationOf(request, conversations);
    const incoming = readIncoming(jsonOf(request));
    if (incoming.type !== 'message') return sendJson(response, 200, { id: randomUUID() });
    const from = { id: conversation.person, name: '', role: 'user' };
    // Plain: what somebody types is shown as typed, never read as Markdown.
    const echoed = conversation.add({ ...incoming, from, textFormat: 'plain' });
    sendJson(response, 200, { id: echoed.id });
    turns.begin(conversation, echoed);
  };
}

/** `GET conversations/:id/activities?watermark=`: polling, for a client without sockets. */
export function getActivities({ conversations }: Parts): RequestHandler {
  return async (request: Request, response: Response) => {
    sendJson(response, 200, conversationOf(request, conversations).after(request.query?.watermark));
  };
}
