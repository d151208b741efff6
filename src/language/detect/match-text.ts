import nlp from 'compromise';
import type { Span } from '../span.js';
import type { Parse, Term, Utterance } from '../utterance.js';
import { sayToThem } from './say-to-them.js';
import type { Tagger } from './word-classes.js';

/** A term as compromise matches it. */
export interface MatchTerm {
  text: string;
  pre: string;
  post: string;
  normal: string;
  implicit?: string | undefined;
  machine?: string | undefined;
  switch?: string | undefined;
  chunk?: string | undefined;
  tags: Set<string>;
  index: [number, number];
  id: string;
}

/** From which to which term of which sentence. */
export interface Stretch {
  sentence: number;
  from: number;
  to: number;
}

/** The utterance as the rules see it: tagged by the content's classes, talk about them turned to "you". */
export interface MatchText {
  view: Parse;
  sentences: MatchTerm[][];
  clauseOf(stretch: Stretch): Stretch;
  viewOf(stretch: Stretch): Parse;
  span(stretch: Stretch): Span;
}

const View = nlp('').constructor as unknown as new (document: MatchTerm[][]) => Parse;

export function matchTextOf(utterance: Utterance, tag: Tagger): MatchText {
  const parsed = (utterance.parse as unknown as { docs: MatchTerm[][] }).docs;
  const copied = parsed.map((sentence, number) =>
    sentence.map((term, index) => ({
      ...term,
      tags: new Set(term.tags),
      index: [number, index] as [number, number],
    })),
  );
  const sentences = sayToThem(copied);
  for (const sentence of sentences) {
    tag(
      sentence.map((term) => term.implicit || term.normal),
      sentence.map((term) => term.tags),
    );
  }
  const view = new View(sentences);
  const clauses = sentences.map(clauseStarts);
  return {
    view,
    sentences,
    clauseOf({ sentence, from, to }) {
      const starts = clauses[sentence] ?? [0];
      const end = starts.find((start) => start >= to) ?? sentences[sentence]?.length ?? to;
      return { sentence, from: starts.findLast((start) => start <= from) ?? 0, to: end };
    },
    viewOf: ({ sentence, from, to }) =>
      (view as unknown as { update(pointer: number[][]): Parse }).update([[sentence, from, to]]),
    span({ sentence, from, to }) {
      const places: Term[] = utterance.terms[sentence]?.slice(from, to) ?? [];
      const start = Math.min(...places.map((place) => place.start));
      const end = Math.max(...places.map((place) => place.end));
      return { start, end, text: utterance.text.slice(start, end) };
    },
  };
}

const joining = new Set([
  'but',
  'because',
  'so',
  'and',
  'cos',
  'though',
  'although',
  'while',
  'yet',
  'or',
  'cuz',
  'bc',
  'then',
  'when',
]);
const subjects = new Set([
  'i',
  'you',
  'we',
  'he',
  'she',
  'it',
  'they',
  "don't",
  'do',
  'stop',
  'just',
  'never',
  'always',
  'that',
  'this',
]);

/** Where clauses start: after a mark that parts, and at a joining word before a new subject. */
function clauseStarts(sentence: MatchTerm[]): number[] {
  const starts = [0];
  sentence.forEach((term, index) => {
    if (index === 0) return;
    const before = sentence[index - 1]!;
    const parted = /[,;:—–]|\s-+\s|\.\.\./.test(before.post);
    const next = sentence[index + 1];
    const joined =
      joining.has(term.normal) && next !== undefined && subjects.has(next.implicit || next.normal);
    if (parted || joined || term.normal === 'but') starts.push(index);
  });
  return starts;
}
