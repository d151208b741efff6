import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { type WebSocket, WebSocketServer } from 'ws';
import { Refusal, refuse } from '../../http/refusal.js';
import type { ActivitySet } from './activity-log.js';
import type { Conversations } from './conversations.js';
import type { OpenConversation } from './open-conversation.js';
import type { Passes } from './passes.js';

interface Parts {
  conversations: Conversations;
  passes: Passes;
  check: (request: IncomingMessage) => void;
}

/** Close codes: the server stops, and (our own, known to the page) the conversation is over. */
const GOING_AWAY = 1001;
const CONVERSATION_OVER = 4001;
/** How long a socket may take to say goodbye, in milliseconds. */
const GRACE = 500;
const PATH = /^\/v3\/directline\/conversations\/([\w-]+)\/stream$/;
/** A reader that lets this much pile up (bytes) has gone away without saying so. */
const MOST_UNSENT = 4 * 1024 * 1024;

/** The WebSocket side: `upgrade` is for the server's event of that name, `close` ends every socket. */
export function openStreams({ conversations, passes, check }: Parts) {
  // A client sends nothing but empty pings.
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 1024, clientTracking: true });

  async function admit(request: IncomingMessage, url: URL): Promise<OpenConversation> {
    check(request);
    const [, id = ''] = PATH.exec(url.pathname) ?? [];
    if (!id) throw refuse.notFound();
    const allowed = await passes.readTicket(url.searchParams.get('t') ?? '');
    const conversation = conversations.find(id);
    if (!conversation) throw refuse.noConversation();
    if (allowed !== id) throw refuse.foreignConversation();
    return conversation;
  }

  async function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const gone = () => socket.destroy();
    socket.on('error', gone);
    try {
      const url = new URL(request.url ?? '/', 'ws://any');
      const conversation = await admit(request, url);
      socket.off('error', gone);
      sockets.handleUpgrade(request, socket, head, (webSocket) => {
        attach(webSocket, conversation, url.searchParams.get('watermark') ?? undefined);
      });
    } catch (error) {
      turnAway(socket, error instanceof Refusal ? error : refuse.broken());
    }
  }

  return {
    upgrade,
    /** Says goodbye to every socket, and cuts those that do not answer. */
    async close(): Promise<void> {
      const open = [...sockets.clients];
      const closed = Promise.all(open.map((socket) => once(socket, 'close')));
      for (const socket of open) socket.close(GOING_AWAY);
      await Promise.race([closed, pause(GRACE, undefined, { ref: false })]);
      for (const socket of open) socket.terminate();
      sockets.close();
    },
  };
}

function attach(socket: WebSocket, conversation: OpenConversation, watermark: string | undefined): void {
  const listener = {
    show(set: ActivitySet): void {
      if (socket.bufferedAmount > MOST_UNSENT) socket.terminate();
      else socket.send(JSON.stringify(set));
    },
    close: () => socket.close(CONVERSATION_OVER),
  };
  const stop = conversation.listen(listener, watermark);
  socket.on('close', stop);
  socket.on('error', () => socket.terminate());
}

function turnAway(socket: Duplex, refusal: Refusal): void {
  const body = JSON.stringify(refusal);
  const head = [
    `HTTP/1.1 ${refusal.status} Refused`,
    'Connection: close',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
