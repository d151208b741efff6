import type { Rewriting } from '../../catalogue/rewriting.js';
import type { Reading } from '../reading.js';

const phrase = /\b((?:my|our|your|the|this|that) (?:[a-z'-]+ ){0,2}?[a-z'-]+)\b/gi;

/** "The idea | of me", "the lad | they've sent": the noun is not the whole of it. */
const joinsOn = /^ (?:of|who|that|they|he|she|you|I|we|reason|way|only)\b/;
/** Where and when it happened is not what it is about. */
const uncapitalised = (text: string): string => text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());

/** Something the message is about that can be named without blame: "our anniversary", "the dishes"; or null. */
export function topicOf(reading: Reading, words: Rewriting): string | null {
  const vague = new Set(words.vague);
  const insults = new Set(words.insulting);
  const charged = reading.clauses.filter((clause) =>
    reading.findings.some((finding) => finding.start < clause.end && finding.end > clause.start),
  );
  for (const clause of charged.length > 0 ? charged : reading.clauses) {
    for (const noun of clause.nouns) {
      const plain = noun.toLowerCase().replace(/'s$/, '');
      if (
        plain.length < 3 ||
        vague.has(plain) ||
        insults.has(plain) ||
        /^(?:my|our|your|we|i|you|everyone|.*ing)$/.test(plain) ||
        /[^a-z'-]/.test(plain)
      )
        continue;
      const found = [...clause.words.matchAll(phrase)].find((match) =>
        match[1]!.toLowerCase().endsWith(` ${plain}`),
      );
      if (!found) continue;
      if (joinsOn.test(clause.words.slice(found.index + found[1]!.length))) continue;
      if (/^(?:this|that)$/i.test(found[1]!.split(' ')[0]!) && /^\p{Lu}/u.test(noun)) continue;
      const following = /^ ([\p{L}'-]+)/u.exec(clause.words.slice(found.index + found[1]!.length))?.[1];
      const whole = following && clause.nouns.includes(following) ? `${found[1]} ${following}` : found[1]!;
      const named = uncapitalised(whole).replace(
        /^your (?=.*(?:behaviou?r|attitude|fault|face|ass)\b).*$/,
        '',
      );
      if (
        /^your .*\b(?:family|mother|father|mum|mom|dad|parents|friends?|brother|sister|boyfriend|girlfriend|ex|wife|husband|kids?|son|daughter)$/.test(
          named,
        )
      )
        continue;
      const inside = named.split(' ').slice(1, -1);
      if (
        !named ||
        inside.some(
          (word) => insults.has(word) || /^(?:is|are|was|not|never|always|you|i|to|of|and|in|on)$/.test(word),
        )
      )
        continue;
      return named;
    }
  }
  return null;
}
