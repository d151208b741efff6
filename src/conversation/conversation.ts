import type { Activity, TurnContext } from 'botbuilder';
import type { Reply } from '../coaching/reply.js';
import type { Said } from '../coaching/said.js';
import type { Glance } from './glance.js';

/** How a channel shows a reply within its own limits: as one activity, or as many as it takes. */
export type Render = (reply: Reply) => Partial<Activity> | Partial<Activity>[];

export interface Conversation {
  /**
   * One turn of one conversation: what was said goes in, replies go out through `context`. Turns of one
   * conversation, and of one person, run one at a time. Never throws for what went wrong inside: the person
   * is told, and the log gets the place without the words.
   */
  turn(context: TurnContext, said: Said, render: Render): Promise<void>;
  /** Drops what is in memory of a conversation that has ended. */
  forget(channelId: string, conversationId: string): Promise<void>;
  /** Drops all there is of a person: what is in memory of a conversation, and what was kept about them. */
  erase(who: { channelId: string; conversationId: string; from: string }): Promise<void>;
  /** Whether coaching has stopped for somebody because of a clear sign of danger, where safety goes by person. */
  isStopped(who: { channelId: string; from: string }): Promise<boolean>;
  /** One message answered by itself, for places where nothing is remembered: screened, read and forgotten. */
  glance(words: string, locale?: string): Glance;
  /** Waits until no turn is running. */
  settled(): Promise<void>;
  /** Calls off what is still to come, and waits for the turns that are running. */
  close(): Promise<void>;
}
