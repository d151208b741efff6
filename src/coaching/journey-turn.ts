import type { Article } from '../catalogue/source.js';
import type { Talk } from './talk/talk.js';
import type { Voice } from './voice/voice.js';

/** What every answer of a journey is made with: the talk, how it is said, and the journey's own content. */
export interface JourneyTurn<Content> {
  talk: Talk;
  voice: Voice;
  content: Content;
  articles: readonly Article[];
}
