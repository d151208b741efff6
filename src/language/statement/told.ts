/** What happened, put to the listener, so that it can stand in a statement. No full stop at its end. */
export interface Told {
  /** Whole, with its time: "last night you picked up your phone". */
  sentence: string;
  /** What can follow "when": "you picked up your phone"; null when it can't stand there. */
  clause: string | null;
  /** "last night", when it stood in front; null when it did not. */
  time: string | null;
  tense: 'past' | 'present';
}

/** What a statement of one's own is made of. Each is ready to be said; null is left out. */
export interface StatementParts {
  /** One or several, in the person's own words: "hurt and lonely", "my stomach turns". */
  feeling: string | null;
  told: Told | null;
  /** A sentence: "It happens most evenings." */
  often: string | null;
  /** Can follow "because": "I need to feel heard". */
  need: string | null;
  /** A sentence: "Could you put your phone away at dinner?" */
  ask: string | null;
  /** "I need the report by Friday", no full stop. */
  must: string | null;
}

export const noParts: StatementParts = {
  feeling: null,
  told: null,
  often: null,
  need: null,
  ask: null,
  must: null,
};
