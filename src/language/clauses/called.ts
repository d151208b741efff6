import type { Predicate } from './predicate.js';
import type { Token } from './tokens.js';

/** "You drama queen", "you interfering old thing": a name called out, though its first word could be a verb. */
export function isCalled(tokens: Token[], at: number, found: Predicate): boolean {
  const here = tokens[at]!;
  const next = tokens[at + 1];
  if (found.who !== 'you' || found.negative || found.often || found.modal || !next) return false;
  if (tokens.length - at > 4 || !(here.tags.has('Noun') || /ing$/.test(here.word))) return false;
  // "You micromanage everything": all of it is no name.
  if (/^(?:every|any|some)(?:thing|one|body)$/.test(next.word)) return false;
  return (
    (next.tags.has('Noun') || next.tags.has('Adjective')) &&
    !/^\p{Lu}/u.test(next.text) &&
    !['Pronoun', 'Possessive', 'Determiner', 'Plural'].some((tag) => next.tags.has(tag))
  );
}
