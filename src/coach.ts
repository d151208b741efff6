import type { Logger } from 'pino';
import { type Catalogue, loadCatalogue } from './catalogue/load.js';
import type { Conversation } from './conversation/conversation.js';
import type { ConversationOptions } from './conversation/conversation-options.js';
import { createConversation } from './conversation/create-conversation.js';
import { compile } from './language/engine.js';
import { contentFolder } from './package-folder.js';
import type { Settings } from './settings.js';
import { type DataFolder, openDataFolder } from './storage/data-folder.js';
import { warmUp } from './warm-up.js';

export interface Coach {
  /** Talks, as a channel wants to have them; each channel has its own. */
  conversation(options: ChannelOptions): Conversation;
  catalogue: Catalogue;
  data: DataFolder;
  /** Lets running turns finish, saves, and lets the next process have the data folder. */
  close(): Promise<void>;
}

/** What is different from channel to channel: what people are told of the place, and how answers go out. */
export type ChannelOptions = Pick<ConversationOptions, 'place' | 'appId' | 'oneMessage' | 'safetyByPerson'>;

/**
 * The coach, ready to talk, without a channel: content, engine, data folder, conversation.
 * @param options `clock`: the time; `warm`: the engine is warmed up first
 * @throws ContentError, DataFolderError, FolderInUse: each says what is wrong and what to do
 */
export async function openCoach(
  { DATA_DIR }: Pick<Settings, 'DATA_DIR'>,
  log: Logger,
  { clock, warm = false }: Pick<ConversationOptions, 'clock'> & { warm?: boolean } = {},
): Promise<Coach> {
  const catalogue = loadCatalogue(contentFolder());
  const data = await openDataFolder(DATA_DIR, ({ path, setAsideAs }) =>
    log.error({ path, setAsideAs }, 'a damaged file was set aside'),
  );
  try {
    if (data.openToOthers)
      log.warn({ path: data.path }, 'others on this machine may look into the data folder');
    const engine = compile(catalogue);
    if (warm) warmUp(engine, catalogue);
    const open: Conversation[] = [];
    return {
      catalogue,
      data,
      conversation(options) {
        const conversation = createConversation({
          engine,
          catalogue,
          storage: data.kept,
          log,
          ...options,
          ...(clock && { clock }),
        });
        open.push(conversation);
        return conversation;
      },
      async close() {
        await Promise.all(open.map((conversation) => conversation.close()));
        await data.close();
      },
    };
  } catch (error) {
    await data.close();
    throw error;
  }
}
