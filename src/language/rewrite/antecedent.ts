import type { Clause } from '../clause.js';

const pronoun =
  /^((?:on|in|at|with|for|of|off|to|about|over) |(?:me |us )?(?:you'd|you would|you'll|to) [a-z]+ )?(it|them)(?=$| )/;
const named = /(?:^| )((?:the|my|our|your|that|those|these|this) ((?:[\p{L}'-]+ ?){1,3}))/giu;
const placing = /(?:^| )(?:in|on|at|into|onto|under|behind|by|near|from)$/i;

/**
 * "Get off that Xbox, | you've been on it for hours": said again without the clause before it, "it" would mean
 * nothing. The one thing that clause names takes its place; where it names two, or none, the pronoun stays.
 */
export function withAntecedent(predicate: string, before: Clause | undefined): string {
  const found = pronoun.exec(predicate);
  if (!found || !before || before.subject === 'i') return predicate;
  const plural = found[2] === 'them';
  const things = [...before.words.matchAll(named)].flatMap(({ 1: phrase, index }) => {
    const thing = upToNoun(phrase!, before.nouns);
    const placed = before.kind !== 'command' && placing.test(before.words.slice(0, index));
    return thing && !placed && /[^s]s$/.test(thing) === plural ? [thing] : [];
  });
  return things.length === 1 ? `${found[1] ?? ''}${things[0]}${predicate.slice(found[0].length)}` : predicate;
}

/** "that Xbox now" → "that Xbox". */
function upToNoun(phrase: string, nouns: string[]): string | null {
  const words = phrase.trim().split(' ');
  const at = words.findLastIndex((word) => nouns.includes(word));
  return at > 0 ? words.slice(0, at + 1).join(' ') : null;
}
