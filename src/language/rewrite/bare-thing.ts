import type { Catalogue } from '../../catalogue/load.js';
import type { Clause } from '../clause.js';
import { compileValence } from '../detect/valence.js';
import type { Finding } from '../reading.js';
import { likens, nounOf, tellsNothing, tellsWhere } from './named-thing.js';
import type { Topic } from './topic.js';

/** "A pig", "such a genius": what somebody is said to be is no thing to talk about. */
const isCalled =
  /\b(?:be|been|being|am|are|is|was|were|re|m|what|such|act|called|becoming|turned into)(?: (?:just|really|not|like|such|quite|always|never|only))*(?: (?:an?|some|this|that|your|my))? (?:[a-z'-]+ ){0,2}$/i;
/** Named already with whose it is, or which ("this town"); or no noun at all: "to work". */
const belongs = /\b(?:my|our|your|the|this|that|to|someone|somebody|[\p{L}]+'s?) $/iu;
const article = /(?:an?|his|her|their|one|same|those|these|another|no|any|every|each|of)(?: [a-z-]+)? $/i;
const noThing =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|forty|fifty|sixty|seventy|eighty|ninety|(?:any|no|some|every)(?:body|one|thing|where)|.*(?:hour|minute|second|year|yr|decade|century)s?|rest|ago|best|worst|most|least|others?|half|someone|somebody)$/;
const money = /^(?:bucks|quid|pounds|dollars|euros|grand)$/;
const amount = /^(?:\d+|ten|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|hundred|thousand)$/;
/** "Hair | in the sink": at the beginning, a name with a capital is mostly called out. */
const goesOn = /^ (?:in|on|all|under|at|left|everywhere|again|over|behind)\b/;

/**
 * Things spoken of in passing: "another cold tea", "hair in the sink". Each is named plainly, with the words that
 * make one name of it ("the phone call"), and without what is thought of it; what has a good or a bad sound ("the
 * deceit"), or was called a name, is not named.
 */
export function compileBareThings({
  rewriting: words,
  valence,
}: Pick<Catalogue, 'rewriting' | 'valence'>): (clause: Clause, findings: Finding[]) => Topic[] {
  const people = new RegExp(`^(?:${words.account.people.join('|')})s?$`);
  const valenceOf = compileValence(valence);
  const saying = new RegExp(`\\b(?:${words.sayings.join('|')})\\b`, 'i');
  const isThing = (noun: string): boolean => {
    const plain = nounOf(noun);
    return (
      !tellsNothing(plain.replace(/ing$/, ''), words) &&
      !words.vague.includes(plain) &&
      !people.test(plain) &&
      !noThing.test(plain) &&
      valenceOf(plain) === null
    );
  };
  return ({ nouns, words: said, text }, findings) => {
    const isName = (noun: string): boolean =>
      findings.some(
        (finding) =>
          /^(?:label|contempt_sarcasm)$/.test(finding.pattern) &&
          text.includes(finding.text) &&
          finding.text.toLowerCase().includes(noun.toLowerCase()),
      );
    if (saying.test(said)) return [];
    return nouns
      .flatMap((noun, index): (Topic & { placed: boolean })[] => {
        const at = said.indexOf(noun);
        const before = said.slice(0, at);
        const after = said.slice(at + noun.length);
        if (money.test(noun) && !/^(?:\d+|[a-z]+)$/.test(nouns[index - 1] ?? '')) return [];
        if (at < 0 || !isThing(noun) || /'s?$/.test(noun) || isName(noun)) return [];
        if (/^\p{Lu}/u.test(noun) && !(before === '' && goesOn.test(after))) return [];
        // "Phone" in "phone call": the name ends with the last of its nouns.
        if (nouns[index + 1] && after.startsWith(` ${nouns[index + 1]}`)) return [];
        const joined = joinsIn(before, nouns[index - 1], isThing) ? `${nouns[index - 1]} ${noun}` : noun;
        const ahead = said.slice(0, said.indexOf(joined));
        if (isCalled.test(ahead) || likens.test(ahead) || belongs.test(ahead)) return [];
        const placed = tellsWhere.test(ahead.replace(article, ''));
        if (placed && words.places.includes(nounOf(noun))) return [];
        return [{ text: `the ${joined.toLowerCase()}`, sure: false, placed }];
      })
      .sort((a, b) => Number(a.placed) - Number(b.placed));
  };
}

/** "Loo | roll", "20 | bucks". */
const joinsIn = (
  before: string,
  earlier: string | undefined,
  isThing: (noun: string) => boolean,
): earlier is string =>
  earlier !== undefined &&
  before.endsWith(`${earlier} `) &&
  (amount.test(earlier) || (/^[a-z]{3,}$/.test(earlier) && isThing(earlier)));
