import type { Act } from '../../catalogue/rewriting.js';
import type { Clause } from '../clause.js';

/** Infinitive, what follows it, and whether it is said not to happen. */
export type Deed = Pick<Complaint, 'verb' | 'predicate' | 'negative'>;

/** What one clause complains of, said to the listener, whatever shape the clause had. */
export interface Complaint {
  act: Act;
  clause: Clause;
  /** Infinitive and what follows it, in the polarity of the act: the unwanted deed, or the wanted one. */
  verb: string;
  predicate: string;
  /** True when the draft says that it does not, or did not, happen. */
  negative: boolean;
  tense: 'past' | 'present';
  often: boolean;
  /** The clause in it that tells when, put to the listener. */
  when: string | null;
  /** The feeling a causing verb or an adjective after "make me" names, in the person's words. */
  feelingWord: string | null;
  /** For thought: "you care about me". For event: "I had to wait". For wanted: why. */
  said: string | null;
  /** Set when the person tells of themselves and charges nobody: what happened to them, or why they ask. */
  own?: 'account' | 'reason';
  /** What was done in the same go: "borrowed my car | and brought it back empty". */
  also?: Deed;
  /** Set when it was meant and not said, so that a frame which goes by the words alone is beside the point. */
  meant?: true;
}

/** The clauses beside one: a charge may be about what was said before it, or after. */
export interface Neighbours {
  before: Clause | undefined;
  after: Clause | undefined;
}
