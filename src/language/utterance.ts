import type { Spelling } from '../catalogue/spelling.js';
import { mendContractions } from './contractions.js';
import { endOfReading, type Normalised, normalise } from './normalise.js';
import { parse } from './parse.js';
import type { ParsedTerm } from './parsed-term.js';

/** A word of the parse with its place in the message as typed. A contraction gives two terms with one place. */
export interface Term {
  /** Lower case, without punctuation; "you" and "are" for "you're". */
  word: string;
  tags: Set<string>;
  sentence: number;
  index: number;
  start: number;
  end: number;
}

/** A message as typed, made regular, and parsed once; every reader of the engine works on this one parse. */
export interface Utterance {
  /** As typed, as far as it is read. */
  text: string;
  normalised: Normalised;
  parsed: ParsedTerm[][];
  /** The same words, one for one. */
  terms: Term[][];
}

export function utter(text: string, spelling: Spelling): Utterance {
  const normalised = normalise(text, spelling);
  const parsed = parse(normalised.text);
  parsed.forEach(mendContractions);
  let at = 0;
  const terms = parsed.map((sentence, sentenceIndex) =>
    sentence.map((term, index): Term => {
      const start = at + term.pre.length;
      const end = start + term.text.length;
      at = end + term.post.length;
      return {
        word: term.implicit ?? term.machine ?? term.normal,
        tags: term.tags,
        sentence: sentenceIndex,
        index,
        ...(term.text ? normalised.original(start, end) : { start: -1, end: -1 }),
      };
    }),
  );
  for (const sentence of terms) placeImplicitTerms(sentence);
  return { text: text.slice(0, endOfReading(text)), normalised, parsed, terms };
}

/** The second half of a contraction has no letters of its own: it stands where the first half stands. */
function placeImplicitTerms(sentence: Term[]): void {
  sentence.forEach((term, index) => {
    const before = sentence[index - 1];
    if (term.start === -1 && before) Object.assign(term, { start: before.start, end: before.end });
  });
}
