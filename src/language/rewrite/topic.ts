import type { Rewriting } from '../../catalogue/rewriting.js';
import type { Clause } from '../clause.js';
import { participle } from '../clauses/verb-forms.js';
import type { Reading } from '../reading.js';

interface Named {
  text: string;
  /** It stands in a phrase that tells where: named only when nothing else is. */
  placed: boolean;
}

/**
 * Something the message is about that can be named without blame: "our anniversary", "the dishes"; else what
 * was done to the speaker: "being nagged"; or null.
 */
export function topicOf(reading: Reading, words: Rewriting): string | null {
  const charged = reading.clauses.filter((clause) =>
    reading.findings.some((finding) => finding.start < clause.end && finding.end > clause.start),
  );
  const clauses = charged.length > 0 ? charged : reading.clauses;
  const named = clauses.flatMap((clause) => namedIn(clause, words));
  return (
    named.find(({ placed }) => !placed)?.text ??
    clauses.map((clause) => doneToMe(clause, words)).find((done) => done !== null) ??
    named[0]?.text ??
    null
  );
}

const phrase = /\b((?:my|our|your|the|this|that) (?:[a-z'-]+ ){0,2}?[a-z'-]+)\b/gi;
/** "The idea | of me", "the lad | they've sent": the noun is not the whole of it. */
const joinsOn = /^ (?:of|who|that|they|he|she|you|I|we|reason|way|only)\b/;
/** "To the bathroom", "sleeping in your car": where it happened is seldom what it is about. */
const tellsWhere =
  /\b(?:to|onto|in|into|inside|on|at|around|over|off|from|under|through|outside|by|near)(?: (?:all|both|half))? $/i;
/** "Like the victim", "than your brother": likened to, and not spoken of. */
const likens = /\b(?:like|as|than|without) $/i;
const noName = /^(?:my|our|your|we|i|you|everyone|.*ing)$|[^a-z'-]/;
const theirWay = /^your .*\b(?:behaviou?r|attitude|fault|face|ass)\b/;
const theirPeople =
  /^your .*\b(?:family|mother|father|mum|mom|dad|parents|friends?|brother|sister|boyfriend|girlfriend|ex|wife|husband|kids?|son|daughter)$/;
const runsOver = /^(?:is|are|was|were|not|never|always|you|i|to|of|and|in|on)$/;

function namedIn({ kind, nouns, words: said }: Clause, words: Rewriting): Named[] {
  return nouns.flatMap((noun): Named[] => {
    const plain = noun.toLowerCase().replace(/'s$/, '');
    if (
      plain.length < 3 ||
      noName.test(plain) ||
      words.vague.includes(plain) ||
      words.insulting.includes(plain)
    )
      return [];
    const found = [...said.matchAll(phrase)].find(([, named]) => named!.toLowerCase().endsWith(` ${plain}`));
    if (!found) return [];
    const before = said.slice(0, found.index);
    const after = said.slice(found.index + found[1]!.length);
    const placed = tellsWhere.test(before);
    if (joinsOn.test(after) || likens.test(before) || (placed && words.places.includes(plain))) return [];
    // "This Christmas" is when.
    if (/^(?:this|that) /i.test(found[1]!) && /^\p{Lu}/u.test(noun)) return [];
    const following =
      kind === 'question'
        ? undefined
        : /^ ((?!(?:my|our|your|his|her|their|its)\b)[\p{L}'-]+)/u.exec(after)?.[1];
    const text = uncapitalised(
      following && nouns.includes(following) ? `${found[1]} ${following}` : found[1]!,
    );
    const inside = text.split(' ').slice(1, -1);
    if (theirWay.test(text) || theirPeople.test(text)) return [];
    return inside.some((word) => words.insulting.includes(word) || runsOver.test(word))
      ? []
      : [{ text, placed }];
  });
}

/** "Why must you poke me", "no call to hurry me": "being poked", "being hurried". */
function doneToMe({ subject, verb, predicate, negative }: Clause, words: Rewriting): string | null {
  if (
    subject !== 'you' ||
    negative ||
    !verb ||
    verb === 'drive' ||
    !/^me\b(?! to\b)/i.test(predicate) ||
    predicate.split(' ').length > 4
  )
    return null;
  const known = [
    ...words.empty,
    ...words.needObject,
    ...words.judging,
    ...words.mental,
    ...Object.keys(words.causing),
  ];
  return known.includes(verb) ? null : `being ${participle(verb)}`;
}

const uncapitalised = (text: string): string => text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
