import type { Storage } from 'botbuilder';
import type { House } from '../../dialogs/turn.js';
import type { Catalogue } from '../catalogue/load.js';
import type { Engine } from '../language/engine.js';
import type { Schedule } from './waking.js';

/** What a conversation is made from: all of the world that it touches. */
export interface ConversationOptions {
  engine: Engine;
  catalogue: Catalogue;
  /** Where the people are who asked to be remembered. Everything else lives in memory. */
  storage: Storage;
  clock?: () => Date;
  /** What rehearsals are drawn from; any whole number when left out. */
  seed?: () => number;
  schedule?: Schedule;
  /** All there is to say in a turn goes out as one message: the channel shows no bursts. */
  oneMessage?: boolean;
  /** A person has several sittings in this channel: what safety waits for is open in all of them. */
  safetyByPerson?: boolean;
  /** The app's id where the channel has one: turns that nobody asked for are sent in its name. */
  appId?: string;
  /** Must keep an error's message out of what it writes: it may quote a person. */
  log: { error(fields: object, message: string): void };
  /** `this_computer` only when served on loopback: the greeting says so. */
  place: House['place'];
}
