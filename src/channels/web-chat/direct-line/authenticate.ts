import type { Request, RequestHandler } from 'restify';
import { refuse } from '../../http/refusal.js';
import type { Conversations } from './conversations.js';
import type { OpenConversation } from './open-conversation.js';
import type { Passes, TokenClaims } from './passes.js';

const claims = new WeakMap<Request, TokenClaims>();

/** A handler that lets only the bearer of a token pass, and names them for the handlers behind it. */
export function authenticate(passes: Passes): RequestHandler {
  return async (request: Request) => {
    const header = request.headers.authorization;
    if (!header) throw refuse.missingToken();
    const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(header) ?? [];
    if (!token) throw refuse.malformedToken();
    const its = await passes.readToken(token);
    claims.set(request, its);
    request.username = its.user;
  };
}

/** @throws Refusal when this came without `authenticate` before it */
export function claimsOf(request: Request): TokenClaims {
  const its = claims.get(request);
  if (!its) throw refuse.missingToken();
  return its;
}

/**
 * The conversation a request is about: the one in its path, else the one in its token.
 * @throws Refusal 404 when it has ended, 403 when the token is for another
 */
export function conversationOf(request: Request, conversations: Conversations): OpenConversation {
  const { conversation: own, user } = claimsOf(request);
  const conversation = conversations.find(request.params.id ?? own);
  if (!conversation) throw refuse.noConversation();
  if (conversation.id !== own || conversation.person !== user) throw refuse.foreignConversation();
  return conversation;
}
