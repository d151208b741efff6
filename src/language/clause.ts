import type { Span } from './span.js';

/** One clause and who does what in it, as far as the parse tells. Words are regular English unless said to be as typed. */
export interface Clause extends Span {
  kind: 'statement' | 'question' | 'command';
  /** Whom the words are about: the listener, the speaker, somebody else talked about, or nobody. */
  subject: 'you' | 'i' | 'third' | 'other';
  /** The subject in regular English: "you", "my boss", "he"; empty when it is left out. */
  who: string;
  /** What opens it, if not the subject: "why", "how", "when", "if", "because"; or null. */
  opener: string | null;
  /** What is laid on the verb: "should", "must", "can", "will", "would", "let"; or null. */
  modal: string | null;
  /** Infinitive of the main verb ("listen"), or null. */
  verb: string | null;
  tense: 'past' | 'present' | 'future' | null;
  /** True for "you are leaving", "you keep leaving": the verb was an -ing form. */
  progressive: boolean;
  negative: boolean;
  /** What follows the verb, words as typed: "to me when I talk about work". */
  rest: string;
  /** The same in regular English, how often and swearing left out: it can follow the verb in a new sentence. */
  predicate: string;
  /** The clause inside it that tells when, with its first word: "when I talk about work"; or null. */
  when: string | null;
  /** "again", "always", "every day", … as typed. */
  frequency: string | null;
  /** "yesterday", "at 6pm", "in the meeting", … as typed. */
  time: string | null;
  /** The whole clause in regular English, lower case but for names and "I". */
  words: string;
  /** Its nouns, names and numbers, in order. */
  nouns: string[];
}
