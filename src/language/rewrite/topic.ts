import type { Rewriting } from '../../catalogue/rewriting.js';
import type { Clause } from '../clause.js';
import { participle } from '../clauses/verb-forms.js';
import type { Finding, Reading } from '../reading.js';

/** Something that can be talked about; `sure` where the message says in so many words that it is about it. */
export interface Topic {
  text: string;
  sure: boolean;
}

interface Named extends Topic {
  /** It stands in a phrase that tells where: named only when nothing else is. */
  placed: boolean;
}

/**
 * Something the message is about that can be named without blame: "our anniversary", "the dishes"; else what
 * was done to the speaker: "being nagged"; or null.
 */
export function topicOf(reading: Reading, words: Rewriting): Topic | null {
  const foundIn = (clause: Clause): Finding[] =>
    reading.findings.filter((finding) => finding.start < clause.end && finding.end > clause.start);
  const charged = reading.clauses.filter((clause) => foundIn(clause).length > 0);
  const clauses = (charged.length > 0 ? charged : reading.clauses).filter(
    (clause) => !foundIn(clause).some(({ pattern }) => pattern === 'threat_or_ultimatum'),
  );
  const named = clauses
    .flatMap((clause) => {
      const mocks = foundIn(clause).some(({ pattern }) => pattern === 'contempt_sarcasm');
      return namedIn(clause, words).filter(({ sure }) => sure || !mocks);
    })
    .sort((a, b) => Number(b.sure) - Number(a.sure));
  const manner = clauses.map((clause) => mannerIn(clause)).find((told) => told !== null);
  return (
    manner ??
    named.find(({ placed }) => !placed) ??
    clauses.map((clause) => doneToMe(clause, words)).find((done) => done !== null) ??
    named[0] ??
    null
  );
}

const phrase = /\b((?:my|our|your|the|this|that) (?:[a-z'-]+ ){0,2}?[a-z'-]+)\b/gi;
/** "The idea | of me", "the lad | they've sent": the noun is not the whole of it. */
const joinsOn = /^ (?:of|who|that|they|he|she|you|I|we|reason|way|only)\b/;
/** "You couldn't care less about my birthday". */
const says = /\b(?:about|because of|regarding|ashamed of|with) $/i;
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

function namedIn({ kind, nouns, words: said, subject, predicate }: Clause, words: Rewriting): Named[] {
  const done = kind === 'statement' && (subject === 'you' || subject === 'i');
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
      : [
          {
            text,
            placed,
            sure:
              says.test(before) ||
              (done &&
                new RegExp(
                  `^${text}(?:$| (?:again|in|on|at|for|to|with|from|without|before|after|when|because)\\b)`,
                ).test(predicate)),
          },
        ];
  });
}

/** "Ashamed of how you spoke to her", "the way you parked the van". */
function mannerIn({ words }: Clause): Topic | null {
  const said =
    /\b(?:ashamed of|the state of|hate|can't stand|disgusted (?:by|at|with)|appalled (?:by|at)) ((?:how|the way) you (?!are\b|were\b)\w+ .+)$/i.exec(
      words,
    )?.[1];
  return said && said.split(' ').length <= 10 ? { text: said, sure: true } : null;
}

/** "Why must you poke me", "no call to hurry me": "being poked", "being hurried". */
function doneToMe({ subject, verb, predicate, negative }: Clause, words: Rewriting): Topic | null {
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
  return known.includes(verb) ? null : { text: `being ${participle(verb)}`, sure: false };
}

const uncapitalised = (text: string): string => text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
