import type { Activity } from 'botbuilder';
import type { Once } from './once.js';

/**
 * Whether an activity is met for the first time: what is not answered soon is sent again. An edit has the id of its
 * message, and every edit its own time. What is asked by an invoke is answered every time: its answer may have got lost.
 */
export const countsOnce =
  (once: Once) =>
  ({ type, id, conversation, timestamp, action }: Activity): boolean =>
    type === 'invoke' ||
    id === undefined ||
    once.first(
      JSON.stringify([type, action, conversation.id, id, type === 'messageUpdate' ? timestamp : null]),
    );
