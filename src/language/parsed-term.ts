/** A word as compromise leaves it. The second half of a contraction has no text of its own. */
export interface ParsedTerm {
  pre: string;
  text: string;
  post: string;
  normal: string;
  implicit?: string;
  machine?: string;
  root?: string;
  alias?: string[];
  /** "Noun|Verb": both are possible. */
  switch?: string;
  tags: Set<string>;
}
