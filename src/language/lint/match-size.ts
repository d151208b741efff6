import { type MatchNode, parseMatchSyntax } from '../detect/match-syntax.js';

/** What bounds the time of one match: the matcher tries each state at most once at each word. */
export interface MatchSize {
  /** States of the machine, before it is built: a repeat of a repeat multiplies them. */
  states: number;
  /** The most words in a row that may be anything: `.{0,5} .{0,5}` is ten. */
  gap: number;
  /** A repeat of something whose own length is open: `(.{0,4} and){0,4}`. */
  nested: boolean;
}

export function sizeOf(syntax: string): MatchSize {
  const tree = parseMatchSyntax(syntax);
  return { states: statesOf(tree), gap: gapIn(tree).longest, nested: isNested(tree) };
}

function statesOf(node: MatchNode): number {
  switch (node.kind) {
    case 'sequence':
      return sum(node.parts.map(statesOf));
    case 'choice':
      return node.options.every(isWord) ? 1 : 1 + sum(node.options.map((option) => statesOf(option) + 1));
    case 'repeat':
      return node.max * statesOf(node.part) + (node.max - node.min);
    case 'point':
      return statesOf(node.part) + 2;
    default:
      return 1;
  }
}

/** A choice between words alone is one step. */
function isWord(option: MatchNode): boolean {
  const only = option.kind === 'sequence' && option.parts.length === 1 ? option.parts[0]! : option;
  return only.kind === 'term' && (only.test.kind === 'word' || only.test.kind === 'tag');
}

/** Runs of free words: at the start, at the end, the longest anywhere, and whether there is nothing else in it. */
interface Gap {
  start: number;
  end: number;
  longest: number;
  whole: boolean;
}

function gapIn(node: MatchNode): Gap {
  switch (node.kind) {
    case 'term': {
      const free = node.test.kind === 'any';
      return alike(free ? 1 : 0, free);
    }
    case 'sequence':
      return node.parts.map(gapIn).reduce(joined, alike(0, true));
    case 'choice': {
      const gaps = node.options.map(gapIn);
      const most = (of: (gap: Gap) => number) => Math.max(...gaps.map(of));
      return {
        start: most((gap) => gap.start),
        end: most((gap) => gap.end),
        longest: most((gap) => gap.longest),
        whole: gaps.some((gap) => gap.whole),
      };
    }
    case 'repeat': {
      const gap = gapIn(node.part);
      return gap.whole ? alike(node.max * gap.longest, true) : { ...gap, whole: node.min === 0 };
    }
    case 'point':
      return gapIn(node.part);
    default:
      return alike(0, true);
  }
}

const alike = (words: number, whole: boolean): Gap => ({ start: words, end: words, longest: words, whole });

const joined = (before: Gap, after: Gap): Gap => ({
  start: before.whole ? before.start + after.start : before.start,
  end: after.whole ? before.end + after.end : after.end,
  longest: Math.max(before.longest, after.longest, before.end + after.start),
  whole: before.whole && after.whole,
});

const isNested = (node: MatchNode): boolean =>
  partsOf(node).some(isNested) || (node.kind === 'repeat' && node.max > 1 && hasOpenLength(node.part));

const hasOpenLength = (node: MatchNode): boolean =>
  (node.kind === 'repeat' && node.max > node.min && node.max > 1) || partsOf(node).some(hasOpenLength);

function partsOf(node: MatchNode): MatchNode[] {
  switch (node.kind) {
    case 'sequence':
      return node.parts;
    case 'choice':
      return node.options;
    case 'repeat':
    case 'point':
      return [node.part];
    default:
      return [];
  }
}

const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0);
