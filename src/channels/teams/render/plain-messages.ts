import type { Activity } from 'botbuilder';
import { largestMessage, parts } from './within-limit.js';

/** Words alone, to be copied as they stand: one message, and more only when they are too long for one. */
export const plainMessages = (words: string): Partial<Activity>[] =>
  parts(words, largestMessage / 2).map((text) => ({ type: 'message', text, textFormat: 'plain' }));
