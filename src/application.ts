import type { Logger } from 'pino';
import { openCoach } from './coach.js';
import { webChatLogic } from './server/web-chat-logic.js';
import { createServer } from './server.js';
import { placeOf, type Settings } from './settings.js';

export interface Application {
  /** Where a person on this machine opens it. */
  address: string;
  /** Lets running turns finish, saves, closes every socket, and lets the next process have the data folder. */
  close(): Promise<void>;
}

/**
 * The whole house, running: the coach, and the server it is reached by.
 * @param options `clock`: the time; `warm`: the engine is warmed up before anybody is let in
 * @throws ContentError, DataFolderError, FolderInUse, ListenError: each says what is wrong and what to do
 */
export async function startApplication(
  settings: Settings,
  log: Logger,
  { clock = () => new Date(), warm = false }: { clock?: () => Date; warm?: boolean } = {},
): Promise<Application> {
  const coach = await openCoach(settings, log, { place: placeOf(settings), clock, warm });
  try {
    const server = await createServer(settings, {
      logic: webChatLogic(coach.conversation),
      secret: settings.DIRECT_LINE_SECRET ?? (await coach.data.secret('direct-line-secret')),
      log,
      clock: () => clock().getTime(),
      ended: (id) => void coach.conversation.forget('webchat', id),
    });
    return {
      address: server.address,
      async close() {
        await server.close();
        await coach.close();
      },
    };
  } catch (error) {
    await coach.close();
    throw error;
  }
}
