import type { Server } from 'restify';
import type { Logic } from './direct-line/adapter.js';
import type { Clock } from './direct-line/clock.js';
import type { Place } from './page/place.js';

/** What of a pino logger is used here. Its serializer of `err` has to keep the error's message out (src/log.ts). */
export interface Logger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface WebChatOptions {
  server: Server;
  /** One turn of the bot. */
  logic: Logic;
  /** Signs tokens and cookies. Whoever knows it can take any seat. */
  secret: string;
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
