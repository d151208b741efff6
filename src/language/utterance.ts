import nlp from 'compromise';
import type { Spelling } from '../catalogue/spelling.js';
import { mendContractions } from './contractions.js';
import { endOfReading, type Normalised, normalise } from './normalise.js';
import { postTag } from './post-tagger.js';
import type { Span } from './span.js';

export type Parse = ReturnType<typeof nlp>;

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
  parse: Parse;
  terms: Term[][];
  /** The words of a match, as they stand in the message. */
  span(match: Parse): Span;
}

interface ParsedTerm {
  pre: string;
  text: string;
  post: string;
  normal: string;
  implicit?: string;
  machine?: string;
  tags: Set<string>;
}

export function utter(text: string, spelling: Spelling): Utterance {
  const normalised = normalise(text, spelling);
  const parse = parseOf(normalised.text);
  let at = 0;
  const sentences = (parse as unknown as { docs: ParsedTerm[][] }).docs;
  sentences.forEach(mendContractions);
  const terms = sentences.map((sentence, sentenceIndex) =>
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
  return {
    text: text.slice(0, endOfReading(text)),
    normalised,
    parse,
    terms,
    span(match) {
      const pointers = (match as unknown as { fullPointer: [number, number, number][] }).fullPointer;
      const places = pointers.flatMap(([sentence, from, to]) => terms[sentence]?.slice(from, to) ?? []);
      const start = Math.min(...places.map((place) => place.start));
      const end = Math.max(...places.map((place) => place.end));
      return { start, end, text: text.slice(start, end) };
    },
  };
}

/** What `nlp(text)` does, without the phrases and the typing ahead that nobody asks for: the same words and tags, sooner. */
function parseOf(text: string): Parse {
  const parse = nlp
    .tokenize(text)
    .compute(['index', 'freeze', 'lexicon', 'preTagger', 'contractionTwo']) as unknown as Parse;
  postTag((parse as unknown as { docs: ParsedTerm[][] }).docs);
  return parse.compute('unfreeze') as Parse;
}

/** The second half of a contraction has no letters of its own: it stands where the first half stands. */
function placeImplicitTerms(sentence: Term[]): void {
  sentence.forEach((term, index) => {
    const before = sentence[index - 1];
    if (term.start === -1 && before) Object.assign(term, { start: before.start, end: before.end });
  });
}
