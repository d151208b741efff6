import type { Clause } from '../../../language/clause.js';
import type { Reading } from '../../../language/reading.js';

/** What a partner can take out of a line: to take it up now, or to come back to it. */
export interface Kept {
  /** The person's own noun, pronouns turned: "your birthday"; null when there is none. */
  noun: string | null;
  /** What they called the other: "selfish". */
  label: string | null;
  /** What they said they'd do, as the other says it back: "you'd ring first". */
  promise: string | null;
  /** How often, as they said it: "five times". */
  number: string | null;
}

const mostNounWords = 6;
const rude =
  /\b(?:f+u+c+k\w*|shit\w*|cunt|bitch|bastard|wanker|arse\w*|ass(?:hole)?|dick\w*|prick|twat|slut|whore)\b/i;

export const keptFrom = (reading: Reading, plain: string, thin: ReadonlySet<string>): Kept => ({
  noun: nounOf(reading, thin),
  label: labelOf(reading),
  promise: promiseOf(plain),
  number:
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:times|days|weeks|nights|hours|years)\b/.exec(
      plain,
    )?.[0] ?? null,
});

/** The thing the first clause that blames nobody is about, with its small words: "a messy kitchen". */
function nounOf({ clauses, findings }: Reading, thin: ReadonlySet<string>): string | null {
  for (const clause of clauses) {
    if (findings.some(({ start, end }) => start < clause.end && end > clause.start)) continue;
    if (clause.kind !== 'statement') continue;
    const noun = nounIn(clause, thin);
    if (noun) return noun;
  }
  return null;
}

/** A thing is said with what marks it as one; names and bare words are left alone, they are too often misread. */
const marked =
  /\b((?:the|my|your|our|this|that|a|an|those|these|his|her|their) (?:(?:whole|last|first|other|new|old|messy|dirty|big|long|late|extra|same|second|weekly|monthly|quarterly|cold|\w+'s) )?)([a-z]+(?: [a-z]+)?)\b/gi;
function nounIn({ who, predicate, nouns }: Clause, thin: ReadonlySet<string>): string | null {
  const known = new Set(nouns.map((noun) => noun.toLowerCase()));
  for (const [, mark, word] of `${predicate} ; ${who}`.matchAll(marked)) {
    const [first, second] = word!.toLowerCase().split(' ');
    if (!first || thin.has(first) || !known.has(first)) continue;
    const thing = second && known.has(second) && !thin.has(second) ? `${first} ${second}` : first;
    const phrase = turned(`${mark}${thing}`.toLowerCase());
    if (phrase.split(' ').length <= mostNounWords && !rude.test(phrase)) return phrase;
  }
  return null;
}

/** As the other says it: mine is yours. "A" becomes "the": it is known by now which. */
const turned = (phrase: string): string =>
  phrase
    .replace(/\b(?:my|your)\b/g, (word) => (word === 'my' ? 'your' : 'my'))
    .replace(/^(?:an?|this|that) /, 'the ')
    .replace(/^(?:those|these) /, 'the ');

function labelOf({ clauses, findings }: Reading): string | null {
  const found = findings.find(({ pattern }) => pattern === 'label');
  const clause = found && clauses.find(({ start, end }) => found.start >= start && found.start < end);
  if (clause?.subject !== 'you' || clause.verb !== 'be' || clause.negative) return null;
  if (rude.test(clause.text)) return null;
  const name = clause.predicate.replace(
    /^(?:(?:so|such|really|just|nothing but|always|totally|completely|being|very|too) )+/i,
    '',
  );
  return /^[a-z' -]+$/i.test(name) && name.split(' ').length <= 3 && !rude.test(name)
    ? name.toLowerCase()
    : null;
}

const mostPromiseWords = 8;
function promiseOf(plain: string): string | null {
  const found =
    /\bi(?:'ll| will| promise to| promise i'll|'m happy to) (?!be back|come back|go|leave|stop|say|never|not|think|try to (?:stay|be))((?:\w|'| )+)/.exec(
      plain,
    );
  const done = found?.[1]?.trim().replace(/ (?:if|so|when|but|and|because) .*$/, '');
  if (!done || done.split(' ').length > mostPromiseWords) return null;
  return `you'd ${swapped(done)}`;
}

const swaps: Record<string, string> = {
  my: 'your',
  me: 'you',
  i: 'you',
  your: 'my',
  you: 'me',
  yours: 'mine',
  mine: 'yours',
  myself: 'yourself',
};
const swapped = (words: string): string => words.replace(/\b[a-z]+\b/g, (word) => swaps[word] ?? word);
