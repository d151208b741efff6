/** A term of the parse as the rules see it. */
export interface MatchTerm {
  /** Lower case; "you" and "are" for "you're". */
  word: string;
  /** Marks and spaces after it. */
  post: string;
  tags: Set<string>;
}
