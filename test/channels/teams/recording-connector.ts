import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Activity } from 'botbuilder';

/** Something the bot did at the connector. */
export interface Call {
  method: string;
  path: string;
  authorization: string | undefined;
  activity: Activity;
}

/** A connector as Teams has one: takes what the bot sends, and remembers it. */
export async function recordingConnector() {
  const calls: Call[] = [];
  const all: Activity[] = [];
  let broken = false;
  const server = createServer(async (request, response) => {
    const activity = (await bodyOf(request)) as Activity;
    all.push(activity);
    calls.push({
      method: request.method ?? '',
      path: request.url ?? '',
      authorization: request.headers.authorization,
      activity,
    });
    response.writeHead(broken ? 502 : 200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ id: `sent-${calls.length}` }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    serviceUrl: `http://127.0.0.1:${port}/`,
    calls,
    /** Everything that was ever sent. */
    all,
    /** What was sent since the last look. */
    taken: () => calls.splice(0),
    breakDown(is: boolean) {
      broken = is;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body === '' ? null : JSON.parse(body);
}
