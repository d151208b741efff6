import type { Source } from '../catalogue/source.js';

export const styles = ['short', 'full', 'request', 'softer', 'firmer', 'expectation', 'limit'] as const;
export type Style = (typeof styles)[number];

/** Where a feeling stands in a suggestion, so that another can be put there without reading the message again. */
export interface FeelingSlot {
  start: number;
  end: number;
  /** Id of the feeling in content. */
  feeling: string;
  /** How the slot is worded: "I'm hurt", "I feel hurt", "I get frustrated", "I was hurt", or the bare word. */
  form: 'am' | 'feel' | 'get' | 'was' | 'felt' | 'have been' | 'bare';
  guessed: boolean;
}

/** Words the person could say. `guessed` are feelings they did not name; `kept` are their own words in it. */
export interface Suggestion {
  style: Style;
  text: string;
  guessed: string[];
  kept: string[];
  slots: FeelingSlot[];
  /** Ids of other feelings to offer in place of the guess, likeliest first; anger always among them. */
  offers: string[];
  source: Source;
  /** What the coach may ask next, because the draft does not say it: "What happened?"; or null. */
  ask: string | null;
}
