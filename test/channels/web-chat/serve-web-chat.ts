import type { AddressInfo } from 'node:net';
import type { TurnContext } from 'botbuilder';
import { pino } from 'pino';
import { createServer } from 'restify';
import { mountWebChat } from '../../../src/channels/web-chat/mount-web-chat.js';
import type { WebChatOptions } from '../../../src/channels/web-chat/web-chat-options.js';
import { createLog } from '../../../src/log.js';
import { legalWords } from '../../support/legal-words.js';

/** Repeats what it hears, and does what a few words ask: what a channel has to carry, without a coach. */
export async function echoBot(context: TurnContext): Promise<void> {
  const { activity } = context;
  if (activity.type === 'conversationUpdate') {
    const arrived = activity.membersAdded?.filter(({ id }) => id !== activity.recipient.id) ?? [];
    for (const _ of arrived) await context.sendActivity('Welcome');
    return;
  }
  const text = activity.text ?? JSON.stringify(activity.value);
  if (text === 'break') throw new Error('the words of break');
  if (text === 'danger') {
    const firstPerson = { withholdHistory: true };
    await context.sendActivity({ type: 'message', text: 'Help', channelData: { firstPerson } });
  } else if (text === 'remember me') {
    await context.sendActivity({
      type: 'message',
      text: 'Gladly',
      channelData: { firstPerson: { remember: true } },
    });
  } else await context.sendActivities([{ type: 'typing' }, { type: 'message', text: `You said ${text}` }]);
}

/** A web chat on a free port, with a clock that stands still until a test moves it. */
export async function serveWebChat(logic = echoBot, settings: WebChatOptions['settings'] = {}) {
  const logged: string[] = [];
  const log = createLog('info', { write: (line) => void logged.push(line) });
  let now = Date.now();
  const server = createServer({ name: '', log: pino({ level: 'silent' }) as never });
  const ended: string[] = [];
  const chat = mountWebChat({
    server,
    logic,
    secret: 'a secret for tests',
    legal: legalWords,
    log,
    clock: () => now,
    settings,
    ended: (id) => ended.push(id),
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as unknown as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    port,
    domain: `${origin}/v3/directline`,
    logged,
    ended,
    chat,
    pass(milliseconds: number) {
      now += milliseconds;
    },
    async close() {
      await chat.close();
      (server.server as import('node:http').Server).closeAllConnections();
      await new Promise<void>((closed) => server.close(closed));
    },
  };
}

export type Served = Awaited<ReturnType<typeof serveWebChat>>;
