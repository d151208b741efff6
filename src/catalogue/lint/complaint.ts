/** Something about content that whoever edits it should look at. An `error` may not stay, a `warning` may. */
export interface Complaint {
  level: 'error' | 'warning';
  /** What was looked for: "never fires". */
  check: string;
  file: string;
  /** Counts from 1. */
  line: number;
  /** What it is about: a rule's id, a tag, the key of a phrase. */
  about: string;
  problem: string;
}
