import type { Span } from '../span.js';
import type { Term, Utterance } from '../utterance.js';
import type { MatchTerm } from './match-term.js';
import { sayToThem } from './say-to-them.js';
import { markTyping } from './typing-marks.js';
import type { Tagger } from './word-classes.js';

/** From which to which term of which sentence. */
export interface Stretch {
  sentence: number;
  from: number;
  to: number;
}

/** Whether two stretches have a word in common. */
export const meets = (a: Stretch, b: Stretch): boolean =>
  a.sentence === b.sentence && a.from < b.to && b.from < a.to;

/** The utterance as the rules see it: tagged by the content's classes, talk about them turned to "you". */
export interface MatchText {
  sentences: MatchTerm[][];
  /** The words and tags of each sentence, tags with their `#`. */
  keys: ReadonlySet<string>[];
  /** Where clauses start in a sentence. */
  starts(sentence: number): readonly number[];
  clauseOf(stretch: Stretch): Stretch;
  span(stretch: Stretch): Span;
}

export function matchTextOf(utterance: Utterance, tag: Tagger): MatchText {
  const sentences = sayToThem(
    utterance.parsed.map((sentence) =>
      sentence.map(({ normal, implicit, post, tags }) => ({
        word: implicit || normal,
        post,
        tags: new Set(tags),
      })),
    ),
  );
  for (const sentence of sentences) {
    tag(
      sentence.map((term) => term.word),
      sentence.map((term) => term.tags),
    );
  }
  markTyping(sentences, utterance);
  const clauses = sentences.map(clauseStarts);
  return {
    sentences,
    keys: sentences.map(keysOf),
    starts: (sentence) => clauses[sentence] ?? [0],
    clauseOf({ sentence, from, to }) {
      const starts = clauses[sentence] ?? [0];
      const end = starts.find((start) => start >= to) ?? sentences[sentence]?.length ?? to;
      return { sentence, from: starts.findLast((start) => start <= from) ?? 0, to: end };
    },
    span({ sentence, from, to }) {
      const places: Term[] = utterance.terms[sentence]?.slice(from, to) ?? [];
      const start = Math.min(...places.map((place) => place.start));
      const end = Math.max(...places.map((place) => place.end));
      return { start, end, text: utterance.text.slice(start, end) };
    },
  };
}

function keysOf(terms: MatchTerm[]): Set<string> {
  const keys = new Set<string>();
  for (const { word, tags } of terms) {
    keys.add(word);
    for (const tag of tags) keys.add(`#${tag}`);
  }
  return keys;
}

const joining = new Set(
  'but because so and cos though although while yet or then when if unless until plus'.split(' '),
);
const subjects = new Set(
  "i you we he she it they that this there do don't stop just never always get go".split(' '),
);

/** Where clauses start: after a mark that parts, and at a joining word before a new subject or order. */
function clauseStarts(sentence: MatchTerm[]): number[] {
  const starts = [0];
  sentence.forEach((term, index) => {
    if (index === 0) return;
    const before = sentence[index - 1]!;
    const next = sentence[index + 1];
    const parted = /[,;:—–()]|\s-+\s|\.\.\.|[.!?]/.test(before.post);
    const joined =
      term.word === 'but' || (joining.has(term.word) && next !== undefined && subjects.has(next.word));
    if (parted || joined) starts.push(index);
  });
  return starts;
}
