import type { Logger } from 'pino';
import { loadCatalogue } from './catalogue/load.js';
import { createConversation } from './conversation/create-conversation.js';
import { compile, type Engine } from './language/engine.js';
import { contentFolder } from './package-folder.js';
import { webChatLogic } from './server/web-chat-logic.js';
import { createServer } from './server.js';
import { placeOf, type Settings } from './settings.js';
import { openDataFolder } from './storage/data-folder.js';

export interface Application {
  /** Where a person on this machine opens it. */
  address: string;
  /** Lets running turns finish, saves, closes every socket, and lets the next process have the data folder. */
  close(): Promise<void>;
}

/**
 * The whole house, running: content, engine, data folder, conversation, server.
 * @param clock the time
 * @throws ContentError, DataFolderError, FolderInUse, ListenError: each says what is wrong and what to do
 */
export async function startApplication(
  settings: Settings,
  log: Logger,
  clock = () => new Date(),
): Promise<Application> {
  const catalogue = loadCatalogue(contentFolder());
  const data = await openDataFolder(settings.DATA_DIR, ({ path, setAsideAs }) =>
    log.error({ path, setAsideAs }, 'a damaged file was set aside'),
  );
  try {
    if (data.openToOthers)
      log.warn({ path: data.path }, 'others on this machine may look into the data folder');
    const engine = compile(catalogue);
    warmUp(engine);
    const conversation = createConversation({
      engine,
      catalogue,
      storage: data.kept,
      clock,
      log,
      place: placeOf(settings),
    });
    const server = await createServer(settings, {
      logic: webChatLogic(conversation),
      secret: settings.DIRECT_LINE_SECRET ?? (await data.secret('direct-line-secret')),
      log,
      clock: () => clock().getTime(),
      ended: (id) => void conversation.forget('webchat', id),
    });
    return {
      address: server.address,
      async close() {
        await server.close();
        await conversation.close();
        await data.close();
      },
    };
  } catch (error) {
    await data.close();
    throw error;
  }
}

/** The first message ever read takes some 250 ms longer; nobody should be the one to wait for it. */
function warmUp(engine: Engine): void {
  engine.suggest(engine.read('You never listen to me when I talk about work.'));
}
