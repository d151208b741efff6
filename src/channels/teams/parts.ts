import type { Conversation, Render } from '../../conversation/conversation.js';
import type { Logger } from '../logger.js';
import type { Once } from './once.js';
import type { Typed } from './typed.js';
import type { Words } from './words.js';

/** What answering in Teams takes. */
export interface TeamsParts {
  conversation: Conversation;
  words: Words;
  render: Render;
  log: Logger;
  /** Conversations that were greeted. */
  greeted: Once;
  /** Messages of groups that were answered: a change that mentions the bot at last is, a second one is not. */
  answered: Once;
  /** Presses, so that a double click is one. */
  presses: Once;
  typed: Typed;
}
