import type { Logger } from 'pino';
import type { Credentials } from './channels/teams/authentication.js';
import { openCoach } from './coach.js';
import { servesTeams, teamsIn } from './server/teams.js';
import { webChatLogic } from './server/web-chat-logic.js';
import { createServer } from './server.js';
import { placeOf, type Settings } from './settings.js';

export interface Application {
  /** Where a person on this machine opens it. */
  address: string;
  /** Lets running turns finish, saves, closes every socket, and lets the next process have the data folder. */
  close(): Promise<void>;
}

export interface ApplicationOptions {
  clock?: () => Date;
  /** The engine is warmed up before anybody is let in. */
  warm?: boolean;
  /** What the bot proves itself with to Teams, when not what the settings say. */
  credentials?: Credentials;
}

/**
 * The whole house, running: the coach, and the server it is reached by.
 * @throws ContentError, DataFolderError, FolderInUse, ListenError: each says what is wrong and what to do
 */
export async function startApplication(
  settings: Settings,
  log: Logger,
  { clock = () => new Date(), warm = false, credentials }: ApplicationOptions = {},
): Promise<Application> {
  const coach = await openCoach(settings, log, { clock, warm });
  try {
    const conversation = coach.conversation({ place: placeOf(settings) });
    const server = await createServer(settings, {
      logic: webChatLogic(conversation),
      secret: settings.DIRECT_LINE_SECRET ?? (await coach.data.secret('direct-line-secret')),
      legal: { pages: coach.catalogue.legalPages, regions: coach.catalogue.helpLines.regions },
      log,
      clock: () => clock().getTime(),
      ...(servesTeams(settings) && { teams: teamsIn(coach, settings, credentials) }),
      ended: (id) => void conversation.forget('webchat', id),
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
