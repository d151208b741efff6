import type { outcomes } from '../../catalogue/outcome.js';

export type Outcome = (typeof outcomes)[number];

/** Something to come back to. `at`: since when; `asked`: when it was last brought up. ISO 8601. */
export interface Reminder {
  at: string;
  asked?: string | undefined;
}

/** What became of words somebody meant to say. */
export interface Marks {
  putOff?: Reminder | undefined;
  copied?: Reminder | undefined;
  went?: { how: Outcome; at: string } | undefined;
}

/** Words of this sitting, saved or not, with what became of them. */
export interface MarkedWords extends Marks {
  text: string;
}
