import type { Spelling } from '../../catalogue/spelling.js';
import type { Engine } from '../../language/engine.js';
import { normalise } from '../../language/normalise.js';
import type { Reading } from '../../language/reading.js';
import type { FeelingNames } from '../rewrite/feelings.js';

/** What lessons look through answers with. */
export interface Looking {
  engine: Engine;
  names: FeelingNames;
  spelling: Spelling;
}

/** What somebody wrote in a lesson, read once for all checks. */
export interface Answer extends Looking {
  text: string;
  /** In regular English and lower case; punctuation stays. */
  plain: string;
  reading: Reading;
}

/** Whether one thing is in an answer. Pure. */
export type Check = (answer: Answer) => boolean;

export const readAnswer = (text: string, looking: Looking): Answer => ({
  ...looking,
  text,
  plain: normalise(text, looking.spelling).text.toLowerCase().trim(),
  reading: looking.engine.read(text),
});
