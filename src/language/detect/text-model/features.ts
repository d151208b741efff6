import type { WordClass } from '../../../catalogue/word-class.js';
import type { Clause } from '../../clause.js';
import type { Fine } from '../../reading.js';
import type { Span } from '../../span.js';
import { stemOf } from '../../stem.js';
import type { Utterance } from '../../utterance.js';
import type { MatchTerm } from '../match-term.js';
import type { MatchText, Stretch } from '../match-text.js';
import type { Tone } from '../tone.js';

/** What is true of a message, as short names that can be read: `subject:you`, `you then Bad`, `word:care`, `tone:laughing`. */
export interface Features {
  /** Of the message as a whole: of how it is said, and what is fine in it. */
  whole: { said: string[]; fine: string[] };
  clauses: ClauseFeatures[];
}
export interface ClauseFeatures {
  stretch: Stretch;
  features: string[];
}

/** What an utterance is made of, as far as it has been read. */
export interface Read {
  utterance: Utterance;
  text: MatchText;
  clauses: Clause[];
  fine: Fine[];
  tone: Tone;
}

/** Tags of words that come from how it is typed and from the word lists, beside content's own classes. */
const alsoTagged = ['Good', 'Bad', 'Shouted', 'Loud', 'Smile', 'Comparative', 'Superlative'];

/** The tags that say what a word means; verb phrases and words with degrees have one for each form. */
export const classesIn = (wordClasses: WordClass[]): ReadonlySet<string> =>
  new Set([
    ...alsoTagged,
    ...wordClasses.flatMap(({ tag }) => ['', 'Past', 'Ing', 'More', 'Most'].map((form) => tag + form)),
  ]);

/** @param classes the tags that content gives to words: what they mean, whatever the word. */
export function compileFeatures(classes: ReadonlySet<string>): (read: Read) => Features {
  return (read) => ({
    whole: wholeOf(read),
    clauses: read.clauses.flatMap((clause) =>
      stretchesOf(clause, read.utterance).map((stretch) => {
        const terms = read.text.sentences[stretch.sentence]!.slice(stretch.from, stretch.to);
        return { stretch, features: [...syntaxOf(clause), ...meaningOf(terms, classes), ...wordsOf(terms)] };
      }),
    ),
  });
}

function wholeOf({ utterance, text, fine, tone }: Read): Features['whole'] {
  const heat = tone.overall;
  const said = [
    ...tone.cues.map(({ rule }) => `tone:${rule.id}`),
    ...(heat > 0 ? ['tone heated'] : heat < 0 ? ['tone warm'] : []),
    ...(utterance.text.includes('?') ? ['asks'] : []),
    ...(utterance.text.includes('!') ? ['exclaims'] : []),
    ...(text.sentences.flat().some(({ word }) => isYou(word)) ? [] : ['no you']),
  ];
  return { said: unique(said), fine: unique(fine.map(({ kind }) => `fine:${kind}`)) };
}

/** Whom it is about, and how it is put. */
const syntaxOf = ({ subject, kind, tense, negative, progressive, modal, opener, verb }: Clause): string[] => [
  `subject:${subject}`,
  `kind:${kind}`,
  ...(tense ? [`tense:${tense}`] : []),
  ...(negative ? ['negative'] : []),
  ...(progressive ? ['progressive'] : []),
  ...(modal ? [`modal:${modal}`] : []),
  ...(opener ? [`opener:${opener}`] : []),
  ...(verb === null ? ['no verb'] : verb === 'be' || verb === 'have' ? [`verb:${verb}`] : []),
];

const no = new Set('not never no nobody nothing none neither nor cannot without hardly'.split(' '));
const reachOfNo = 4;

/** The kinds of words in it, and whether they come after "you" or after a "not". */
function meaningOf(terms: MatchTerm[], classes: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  let you = false;
  terms.forEach(({ word, tags }, index) => {
    if (isYou(word)) you = true;
    for (const tag of tags) {
      if (!classes.has(tag)) continue;
      found.add(tag);
      if (you) found.add(`you then ${tag}`);
      if (terms.slice(Math.max(0, index - reachOfNo), index).some((before) => no.has(before.word)))
        found.add(`not ${tag}`);
    }
  });
  return [...found];
}

/** The stems of its words and of each two words that follow each other; a name is a name, whoever it is. */
function wordsOf(terms: MatchTerm[]): string[] {
  const stems = terms.filter(({ word }) => word !== '').map(nameOf);
  const edged = ['^', ...stems, '$'];
  return unique([
    ...stems.map((stem) => `word:${stem}`),
    ...edged.slice(1).map((stem, index) => `words:${edged[index]} ${stem}`),
  ]);
}

function nameOf({ word, tags }: MatchTerm): string {
  if (/\d/.test(word)) return '#';
  if (!isYou(word) && (tags.has('Person') || tags.has('ProperNoun'))) return '@';
  return stemOf(word);
}

const isYou = (word: string): boolean => /^(?:you|your|yours|yourself|yourselves|ya|y'all)$/.test(word);

/** Where a clause stands among the terms; it ends where its sentence ends. */
function stretchesOf({ start, end }: Span, { terms }: Utterance): Stretch[] {
  return terms.flatMap((sentence, index) => {
    const from = sentence.findIndex((term) => term.start >= start && term.start < end);
    if (from < 0) return [];
    const last = sentence.findLastIndex((term) => term.start >= start && term.start < end);
    return [{ sentence: index, from, to: last + 1 }];
  });
}

const unique = (names: string[]): string[] => [...new Set(names)];
