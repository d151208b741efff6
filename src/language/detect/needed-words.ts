import type { Need } from '../by-needs.js';
import type { MatchNode } from './match-syntax.js';

/** All that a sentence must have for a match to be possible, the rarest first; empty when it can do without any word. */
export const needsOf = (tree: MatchNode): Need[] => allNeeds(tree).sort((a, b) => costOf(a) - costOf(b));

function allNeeds(node: MatchNode): Need[] {
  switch (node.kind) {
    case 'term':
      if (node.test.kind === 'word') return [new Set([node.test.word])];
      return node.test.kind === 'tag' ? [new Set([`#${node.test.tag}`])] : [];
    case 'sequence':
      return node.parts.flatMap(allNeeds);
    case 'choice': {
      const rarest = node.options.map((option) => needsOf(option)[0]);
      return rarest.every((need) => need !== undefined) ? [new Set(rarest.flatMap((need) => [...need]))] : [];
    }
    case 'repeat':
      return node.min > 0 ? allNeeds(node.part) : [];
    case 'point':
      return allNeeds(node.part);
    default:
      return [];
  }
}

/** How many sentences have a word, roughly; the rarer, the better it tells whether to try a rule. */
const common: Record<string, number> = {
  you: 50,
  i: 40,
  '#Verb': 60,
  '#Noun': 60,
  '#Pronoun': 55,
  me: 20,
  to: 30,
  the: 30,
  a: 30,
  are: 25,
  do: 20,
  not: 20,
  your: 15,
  is: 20,
  it: 25,
  and: 25,
  have: 15,
  '#Adjective': 30,
  '#Adverb': 30,
  '#Help': 12,
  '#Kind': 12,
  '#Owe': 12,
};
const costOf = (need: Need): number => [...need].reduce((sum, key) => sum + (common[key] ?? 1), 0);
