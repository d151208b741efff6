import type { Rewriting } from '../../catalogue/rewriting.js';
import type { Reading } from '../reading.js';

const phrase = /\b((?:my|our|your|the|this|that) (?:[a-z'-]+ ){0,2}?[a-z'-]+)\b/gi;

/** Something the message is about that can be named without blame: "our anniversary", "the dishes"; or null. */
export function topicOf(reading: Reading, words: Rewriting): string | null {
  const vague = new Set(words.vague);
  const insults = new Set(words.insulting);
  for (const clause of reading.clauses) {
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
      const named = found[1]!
        .toLowerCase()
        .replace(/^your (?=.*(?:behaviou?r|attitude|fault|face|ass)\b).*$/, '');
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
