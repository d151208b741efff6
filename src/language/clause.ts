import type { Span } from './span.js';

/** One clause and who does what in it, as far as the parse tells. */
export interface Clause extends Span {
  kind: 'statement' | 'question' | 'command';
  /** Whom the words are about: the listener, the speaker, somebody else talked about, or nobody. */
  subject: 'you' | 'i' | 'third' | 'other';
  /** Infinitive of the main verb ("listen"), or null. */
  verb: string | null;
  tense: 'past' | 'present' | 'future' | null;
  negative: boolean;
  /** What follows the verb, words as typed: "to me when I talk about work". */
  rest: string;
  /** "again", "always", "every day", … as typed. */
  frequency: string | null;
  /** "yesterday", "at 6pm", "in the meeting", … as typed. */
  time: string | null;
}
