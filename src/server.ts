import { once } from 'node:events';
import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { pino } from 'pino';
import { createServer as createRestify, type Server } from 'restify';
import { mountTeams, type TeamsOptions } from './channels/teams/mount-teams.js';
import { mountWebChat } from './channels/web-chat/mount-web-chat.js';
import type { LegalWords } from './channels/web-chat/page/mount-legal-pages.js';
import { explainListening } from './server/listen-error.js';
import { closedByDefault, health } from './server/routes.js';
import { placeOf, type Settings } from './settings.js';

export interface ServerParts {
  /** Served at /api/messages; left out, it is not there. */
  teams?: Omit<TeamsOptions, 'server' | 'log' | 'clock'>;
  /** One turn of the bot. */
  logic: (context: TurnContext) => Promise<void>;
  /** Signs the web chat's tokens and cookies. */
  secret: string;
  /** What the pages at `/privacy` and `/terms` say. */
  legal: LegalWords;
  log: Logger;
  /** The time in milliseconds. */
  clock?: () => number;
  /** Told the id of a conversation that has ended. */
  ended?: (conversationId: string) => void;
}

export interface RunningServer {
  /** Where a person on this machine opens it. */
  address: string;
  /** Lets running turns finish, then closes every socket. */
  close(): Promise<void>;
}

/**
 * Everything First Person serves by HTTP, listening.
 * @throws ListenError when the address or port can't be had
 */
export async function createServer(
  settings: Pick<Settings, 'HOST' | 'PORT' | 'PUBLIC_HOSTS'>,
  { logic, secret, legal, log, clock, ended, teams }: ServerParts,
): Promise<RunningServer> {
  // restify logs whole requests, and so what people write: it gets no log.
  const server = createRestify({ name: '', log: pino({ level: 'silent' }) as never });
  server.pre(closedByDefault);
  server.get('/health', health);
  const webChat = mountWebChat({
    server,
    logic,
    secret,
    legal,
    log,
    settings: { hosts: [settings.HOST, ...settings.PUBLIC_HOSTS], place: placeOf(settings) },
    ...(clock && { clock }),
    ...(ended && { ended }),
  });
  const teamsChannel = teams && mountTeams({ server, log, ...teams, ...(clock && { clock }) });
  const close = async () => {
    await teamsChannel?.close();
    await webChat.close();
    await closeSockets(server);
  };
  try {
    const { port } = await listen(server, settings);
    return { address: addressOf(settings.HOST, port), close };
  } catch (error) {
    await webChat.close();
    throw explainListening(error, settings);
  }
}

async function listen(server: Server, { HOST, PORT }: Pick<Settings, 'HOST' | 'PORT'>): Promise<AddressInfo> {
  const listening = once(server, 'listening');
  server.listen(PORT, HOST.replace(/^\[(.*)\]$/, '$1'));
  await listening;
  return server.address() as unknown as AddressInfo;
}

/** The name people know for their own machine; another address as it is. */
function addressOf(host: string, port: number): string {
  const name = /^(127\.0\.0\.1|localhost|0\.0\.0\.0)$/.test(host) ? 'localhost' : host;
  return `http://${name.includes(':') && !name.startsWith('[') ? `[${name}]` : name}:${port}`;
}

async function closeSockets(server: Server): Promise<void> {
  const http = server.server as HttpServer;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  http.closeAllConnections();
  await closed;
}
