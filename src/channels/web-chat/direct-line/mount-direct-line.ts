import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { plugins, type RequestHandler, type Server } from 'restify';
import { readBody } from '../../http/body.js';
import { refuse } from '../../http/refusal.js';
import { guard } from '../../http/same-site.js';
import { getActivities, postActivity } from './activity-calls.js';
import type { DirectLineAdapter } from './adapter.js';
import { authenticate } from './authenticate.js';
import { reconnect, refreshToken, startConversation } from './conversation-calls.js';
import type { Conversations } from './conversations.js';
import type { Passes } from './passes.js';
import { openStreams } from './stream.js';
import type { Turns } from './turns.js';

export interface DirectLineParts {
  server: Server;
  conversations: Conversations;
  passes: Passes;
  adapter: DirectLineAdapter;
  turns: Turns;
  /** Throws a Refusal for a request of another site. */
  check: (request: IncomingMessage) => void;
}

/** Direct Line 3.0, as far as its client uses it, but for `tokens/generate`, which the page's session answers. */
export function mountDirectLine(parts: DirectLineParts): { close(): Promise<void> } {
  const { server, passes, check } = parts;
  const own = [guard(check), authenticate(passes)];
  // A person types; a client that polls asks up to five times a second.
  const calls = [...own, plugins.throttle({ username: true, rate: 10, burst: 60 })];
  const messages = [...own, plugins.throttle({ username: true, rate: 3, burst: 30 })];
  const path = '/v3/directline';
  const query = plugins.queryParser({ mapParams: false });

  server.post(`${path}/conversations`, ...calls, ...readBody(), startConversation(parts));
  server.get(`${path}/conversations/:id`, ...calls, query, reconnect(parts));
  server.post(`${path}/conversations/:id/activities`, ...messages, ...readBody(), postActivity(parts));
  server.get(`${path}/conversations/:id/activities`, ...calls, query, getActivities(parts));
  server.post(`${path}/conversations/:id/upload`, ...calls, refuseUpload);
  server.post(`${path}/tokens/refresh`, ...calls, refreshToken(parts));

  const streams = openStreams(parts);
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) =>
    void streams.upgrade(request, socket, head);
  server.on('upgrade', upgrade);
  return {
    async close() {
      server.removeListener('upgrade', upgrade);
      await streams.close();
    },
  };
}

const refuseUpload: RequestHandler = (_request, _response, next) => next(refuse.noUploads());
