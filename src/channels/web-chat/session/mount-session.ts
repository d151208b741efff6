import type { IncomingMessage } from 'node:http';
import { plugins, type Request, type RequestHandler, type Response, type Server } from 'restify';
import { refuse } from '../../http/refusal.js';
import { sendJson } from '../../http/respond.js';
import { guard } from '../../http/same-site.js';
import { tokenFor } from '../direct-line/conversation-calls.js';
import type { Conversations } from '../direct-line/conversations.js';
import type { Passes } from '../direct-line/passes.js';
import { Sittings } from './sitting.js';

export interface SessionParts {
  server: Server;
  conversations: Conversations;
  passes: Passes;
  check: (request: IncomingMessage) => void;
}

/** Where somebody goes who leaves: a page that says nothing. */
export const NEUTRAL_PAGE = '/new-tab';

/** What the page itself calls: a token for its conversation, being remembered, being forgotten, leaving. */
export function mountSession({ server, conversations, passes, check }: SessionParts): void {
  const sittings = new Sittings(passes);
  const calls = [guard(check), plugins.throttle({ ip: true, rate: 10, burst: 100 })];

  /** A token for the conversation that is open in this sitting, else for a new one. */
  const generate: RequestHandler = async (request: Request, response: Response) => {
    const sitting = await sittings.currentOrNew(request, response);
    const living = conversations.ofSitting(sitting.id);
    const conversation = living ?? conversations.start(sitting.person, sitting.id);
    sendJson(response, 200, await tokenFor(conversation, passes));
  };

  const remember: RequestHandler = async (request: Request, response: Response) => {
    const sitting = await sittings.current(request);
    if (!sitting) throw refuse.noSitting();
    await sittings.remember(sitting, request, response);
    response.sendRaw(204, '');
  };

  const forget: RequestHandler = async (request: Request, response: Response) => {
    sittings.forget(request, response);
    response.sendRaw(204, '');
  };

  /** Works as a plain form too, where the page's script does not run. */
  const leave: RequestHandler = async (request: Request, response: Response) => {
    const sitting = await sittings.current(request);
    if (sitting) conversations.endSitting(sitting.id);
    sittings.end(request, response);
    response.sendRaw(303, '', { Location: NEUTRAL_PAGE, 'Cache-Control': 'no-store' });
  };

  server.post('/v3/directline/tokens/generate', ...calls, generate);
  server.post('/session/remember', ...calls, remember);
  server.post('/session/forget', ...calls, forget);
  server.post('/session/leave', ...calls, leave);
}
