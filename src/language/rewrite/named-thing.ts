import type { Rewriting } from '../../catalogue/rewriting.js';
import type { Clause } from '../clause.js';
import { lowerFirst } from '../lower-first.js';
import type { Topic } from './topic.js';

export interface NamedThing extends Topic {
  /** It stands in a phrase that tells where: named only when nothing else is. */
  placed: boolean;
}

/** Words that do not stand between "my" and its noun. */
const ends =
  "(?:my|our|your|the|this|that|an?|i|i'm|you|we|he|she|they|it|is|are|was|were|since|in|on|at|for|with|from|to|of|and|or|when|before|after|about|week|month|year|got|gets|has|had|have|did|does|do|made|make|said|says|woke|came|went|else'?s)";
/** The noun with whose it is, or which, and two words between at most: "my heart attack". */
const phraseOf = (noun: string): RegExp =>
  new RegExp(
    `\\b((?:my|our|your|the|this|that|[a-z]+'s) (?:(?!${ends} )[a-z'-]+ ){0,2}?(?!else)${noun}(?:'s?)?)(?![a-z-])`,
    'gi',
  );
/** "Nora's bench", but not "that's what". */
const isNamed = (phrase: string): boolean =>
  /^(?:my|our|your|the|this|that) |^\p{Lu}[\p{L}]+'s /iu.test(phrase) &&
  !/^(?:that|it|else|what|who|there|here|he|she|let|where|how)'s /i.test(phrase);

/** "The idea | of me", "the lad | they've sent": the noun is not the whole of it. */
const joinsOn = /^ (?:of|who|that|they|he|she|you|I|we|reason|way|only)\b/;
/** "You couldn't care less about my birthday". */
const says = /\b(?:about|because of|regarding|ashamed of|with) $/i;
const aboutIt = /\b(?:an?|the|another|those|these) ([a-z]+) about $/i;
/** "To the bathroom", "sleeping in your car": where it happened is seldom what it is about. */
export const tellsWhere =
  /\b(?:to|onto|in|into|inside|on|at|around|over|off|from|under|through|outside|by|near)(?: (?:all|both|half))? $/i;
/** "Like the victim", "than your brother": likened to, and not spoken of. */
export const likens = /\b(?:like|as|than|without) $/i;
const noName = /^(?:my|our|your|we|i|you|everyone|else|.*ing)$|[^a-z'-]/;
const theirWay = /^your .*\b(?:behaviou?r|attitude|fault|face|ass)\b/;
const theirPeople =
  /^your .*\b(?:family|mother|father|mum|mom|dad|parents|cousins?|aunt|uncle|gran|nan|grandm\w+|mates?|boss|friends?|brother|sister|boyfriend|girlfriend|ex|wife|husband|kids?|son|daughter)s?$/;
const runsOver = /^(?:is|are|was|were|not|never|always|you|i|to|of|and|in|on)$/;

const noNoun = /^(?:woke|came|went|got|one|two|three|four|five|six|seven|eight|nine|ten)$/;

/** Nouns that tell nothing, or are a name called. */
export const tellsNothing = (noun: string, words: Rewriting): boolean =>
  noun.length < 3 ||
  noNoun.test(noun) ||
  noName.test(noun) ||
  words.vague.includes(noun) ||
  words.insulting.includes(noun);

export const nounOf = (token: string): string => token.toLowerCase().replace(/'s?$/, '');

/** Things that are named as somebody's, or as known: "our anniversary", "the dishes", "that text". */
export function namedThingsIn(clause: Clause, words: Rewriting): NamedThing[] {
  const { kind, nouns, words: said, subject, predicate } = clause;
  const done = kind === 'statement' && (subject === 'you' || subject === 'i');
  return nouns.flatMap((noun): NamedThing[] => {
    const plain = nounOf(noun);
    if (tellsNothing(plain, words)) return [];
    const found = [...said.matchAll(phraseOf(plain))].find(([, named]) => isNamed(named!));
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
      following && nouns.includes(following) && !noNoun.test(following)
        ? `${found[1]} ${following}`
        : found[1]!,
    );
    // "A lecture about my weight": the lecture is what is minded.
    const talk = aboutIt.exec(before)?.[1];
    const inside = text.split(' ').slice(1, -1);
    if (theirWay.test(text) || theirPeople.test(text)) return [];
    return inside.some((word) => runsOver.test(word))
      ? []
      : [
          {
            text: (talk && nouns.includes(talk) ? `the ${talk} about ${text}` : text)
              .split(' ')
              .filter((word) => word !== 'same' && !words.insulting.includes(word))
              .join(' ')
              .replace(/(?<= )'([^']+)'(?= |$)/, '$1'),
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

const uncapitalised = (text: string): string => (/^\p{Lu}\p{L}+'s /u.test(text) ? text : lowerFirst(text));
