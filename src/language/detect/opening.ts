import type { MatchNode, TermTest } from './match-syntax.js';
import type { MatchTerm } from './match-term.js';

/** What the first word of a match must be: one of these words, or tagged with one of these tags. */
export interface Opening {
  words: ReadonlySet<string>;
  tags: readonly string[];
}

/** What a match of this can open with; null when it may be any word, or none. */
export function openingOf(tree: MatchNode): Opening | null {
  const { tests, mayBeEmpty } = firstOf(tree);
  if (mayBeEmpty) return null;
  const words = new Set<string>();
  const tags: string[] = [];
  for (const test of tests) {
    if (test.kind === 'word') words.add(test.word);
    else if (test.kind === 'tag') tags.push(test.tag);
    else return null;
  }
  return { words, tags };
}

export function opens({ words, tags }: Opening, term: MatchTerm): boolean {
  if (words.has(term.word)) return true;
  for (const tag of tags) if (term.tags.has(tag)) return true;
  return false;
}

/** The tests one of which the first word passes, and whether a match may have no word at all. */
function firstOf(node: MatchNode): { tests: TermTest[]; mayBeEmpty: boolean } {
  switch (node.kind) {
    case 'term':
      return { tests: [node.test], mayBeEmpty: false };
    case 'sequence': {
      const tests: TermTest[] = [];
      for (const part of node.parts) {
        const first = firstOf(part);
        tests.push(...first.tests);
        if (!first.mayBeEmpty) return { tests, mayBeEmpty: false };
      }
      return { tests, mayBeEmpty: true };
    }
    case 'choice': {
      const firsts = node.options.map(firstOf);
      return {
        tests: firsts.flatMap(({ tests }) => tests),
        mayBeEmpty: firsts.some((first) => first.mayBeEmpty),
      };
    }
    case 'repeat': {
      const { tests, mayBeEmpty } = firstOf(node.part);
      return { tests, mayBeEmpty: mayBeEmpty || node.min === 0 };
    }
    case 'point':
      return firstOf(node.part);
    default:
      return { tests: [], mayBeEmpty: true };
  }
}
