import { type GroupReader, wordAt } from './verb-group.js';
import { isGerund, skipColouring } from './verb-words.js';

/** "Be" as the auxiliary of what follows ("are leaving", "was supposed to"), else as the verb itself. */
export const readBe: GroupReader = (group) => {
  const { found, tokens } = group;
  const here = wordAt(group);
  if (!/^(?:am|are|is|was|were|be|been|being)$/.test(here)) return null;
  if (/^(?:was|were)$/.test(here)) group.past = true;
  const ahead = skipColouring(tokens, group.at + 1);
  const after = tokens[ahead]?.word ?? '';
  if (/ing$/.test(after) && isGerund(tokens[ahead]!) && after !== 'being') {
    found.progressive = true;
    return 'on';
  }
  // "Are being rude", "have been", "is supposed to", "are going to": the rest of it comes.
  if (/^(?:being|been|supposed|gonna)$/.test(after)) return 'on';
  if (after === 'going' && tokens[ahead + 1]?.word === 'to') return 'on';
  found.verb = 'be';
  group.at++;
  // "You're never home": after "be", the negation stands behind the verb.
  while (
    /^(?:not|never|always|ever|constantly|just|still|forever)$/.test(wordAt(group)) &&
    group.at < tokens.length - 1
  ) {
    if (/^(?:not|never)$/.test(wordAt(group))) found.negative = true;
    group.at++;
  }
  return 'end';
};
