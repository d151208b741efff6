import type { ComposeTurn } from '../composing.js';
import type { HalfMade, Topic } from '../half-made.js';
import type { Answered } from './answered.js';
import { takeAsk } from './ask.js';
import { takeFeeling } from './feeling.js';
import { takeHappened } from './happened.js';
import { takeNeed } from './need.js';

/** Takes up what a person typed for the part that was asked for. */
export function takeAnswer(topic: Topic, text: string, half: HalfMade, turn: ComposeTurn): Answered {
  switch (topic) {
    case 'feeling':
      return takeFeeling(text, half, turn);
    case 'happened':
      return takeHappened(text, half, turn);
    case 'need':
      return takeNeed(text, half, turn);
    default:
      return takeAsk(topic, text, half, turn);
  }
}
