/** Subject, verb and what is laid on the verb, read from left to right; `after` is where the predicate begins. */
export interface Predicate {
  opener: string | null;
  who: string;
  command: boolean;
  question: boolean;
  modal: string | null;
  verb: string | null;
  tense: 'past' | 'present' | 'future' | null;
  progressive: boolean;
  negative: boolean;
  often: boolean;
  after: number;
  /** The words before the subject that tell when, from and up to; or null. */
  ahead: [number, number] | null;
}
