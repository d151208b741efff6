import { shapeErrors } from '../http/respond.js';
import { sameSite } from '../http/same-site.js';
import { DirectLineAdapter } from './direct-line/adapter.js';
import { MINUTE } from './direct-line/clock.js';
import { Conversations } from './direct-line/conversations.js';
import { mountDirectLine } from './direct-line/mount-direct-line.js';
import { Passes } from './direct-line/passes.js';
import { Turns } from './direct-line/turns.js';
import { mountPage } from './page/mount-page.js';
import { mountSession } from './session/mount-session.js';
import type { WebChatOptions } from './web-chat-options.js';

export interface WebChat {
  /** Ends what has been quiet for half an hour; runs by itself every minute. */
  sweep(): void;
  /** Ends every conversation, closes every socket and waits for the turns that are running. */
  close(): Promise<void>;
}

const APOLOGY = 'Something went wrong on my side. Could you send that again?';

/** Puts the page at `/`, its session, and Direct Line 3.0 at `/v3/directline` on a server. */
export function mountWebChat(options: WebChatOptions): WebChat {
  const { server, legal, log, clock = Date.now, settings = {} } = options;
  const conversations = new Conversations(clock, options.ended);
  const passes = new Passes(options.secret, clock);
  const check = sameSite(settings.hosts);
  const adapter = new DirectLineAdapter(conversations);
  adapter.onTurnError = async (context, error) => {
    log.error({ err: error }, 'a turn failed');
    await context.sendActivity(APOLOGY);
  };
  const turns = new Turns(adapter, options.logic, log);

  shapeErrors(server, log);
  mountPage({ server, check, legal, log, ...settings });
  mountSession({ server, conversations, passes, check });
  const directLine = mountDirectLine({ server, conversations, passes, adapter, turns, check });

  const sweeping = setInterval(() => conversations.sweep(), MINUTE).unref();
  return {
    sweep: () => conversations.sweep(),
    async close() {
      clearInterval(sweeping);
      await turns.finished();
      await directLine.close();
      conversations.endAll();
    },
  };
}
