import type { Server } from 'restify';
import type { Logger } from '../logger.js';
import type { Logic } from './direct-line/adapter.js';
import type { Clock } from './direct-line/clock.js';
import type { LegalWords } from './page/mount-legal-pages.js';
import type { Place } from './page/place.js';

export interface WebChatOptions {
  server: Server;
  /** One turn of the bot. */
  logic: Logic;
  /** Signs tokens and cookies. Whoever knows it can take any seat. */
  secret: string;
  /** What the pages at `/privacy` and `/terms` say. */
  legal: LegalWords;
  log: Logger;
  clock?: Clock;
  settings?: {
    /** Names this server is reached by, without port, besides localhost, 127.0.0.1 and [::1]. */
    hosts?: readonly string[];
    /** Where people are told that their words are held; this computer by default. */
    place?: Place;
    /** Where the page's files lie; beside the compiled page by default. */
    assets?: URL;
  };
  /** Told the id of a conversation that has ended, so that its state can be forgotten. */
  ended?: (conversationId: string) => void;
}
