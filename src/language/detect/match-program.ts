import type { MatchNode, TermTest } from './match-syntax.js';
import type { MatchTerm } from './match-term.js';

type Step =
  | { do: 'term'; test: TermTest }
  | { do: 'either'; first: number; second: number }
  | { do: 'jump'; to: number }
  | { do: 'point'; slot: 0 | 1 }
  | { do: 'start' }
  | { do: 'end' }
  | { do: 'ends-with'; mark: '?' | '!' };

/** A match as steps of a small machine. It tries every way, and no state twice: its time is bounded. */
export interface MatchProgram {
  steps: Step[];
  /** The match can only begin where a clause does. */
  anchored: boolean;
  /** What the first word must be one of; null when it may be anything. */
  openings: Openings | null;
}

interface Openings {
  words: Set<string>;
  tags: string[];
}

/** Terms matched, and the terms pointed at: `[from, to)`. */
export interface ProgramMatch {
  from: number;
  to: number;
  pointedFrom: number;
  pointedTo: number;
}

export function compileProgram(tree: MatchNode): MatchProgram {
  const steps: Step[] = [];
  const emit = (step: Step): number => steps.push(step) - 1;
  const compile = (node: MatchNode): void => {
    switch (node.kind) {
      case 'term':
        emit({ do: 'term', test: node.test });
        return;
      case 'start':
      case 'end':
        emit({ do: node.kind });
        return;
      case 'ends-with':
        emit({ do: 'ends-with', mark: node.mark });
        return;
      case 'sequence':
        for (const part of node.parts) compile(part);
        return;
      case 'point':
        emit({ do: 'point', slot: 0 });
        compile(node.part);
        emit({ do: 'point', slot: 1 });
        return;
      case 'choice':
        compileChoice(node.options);
        return;
      case 'repeat':
        for (let count = 0; count < node.min; count++) compile(node.part);
        compileOptional(node.part, node.max - node.min);
    }
  };
  const compileChoice = ([option, ...others]: MatchNode[]): void => {
    if (!option) return;
    if (others.length === 0) {
      compile(option);
      return;
    }
    const split = emit({ do: 'either', first: steps.length + 1, second: -1 });
    compile(option);
    const jump = emit({ do: 'jump', to: -1 });
    steps[split] = { do: 'either', first: split + 1, second: steps.length };
    compileChoice(others);
    steps[jump] = { do: 'jump', to: steps.length };
  };
  const compileOptional = (part: MatchNode, times: number): void => {
    if (times <= 0) return;
    const split = emit({ do: 'either', first: steps.length + 1, second: -1 });
    compile(part);
    compileOptional(part, times - 1);
    steps[split] = { do: 'either', first: split + 1, second: steps.length };
  };
  compile(tree);
  return { steps, anchored: steps[0]?.do === 'start', openings: openingsOf(tree) };
}

function openingsOf(tree: MatchNode): Openings | null {
  const { tests, mayBeEmpty } = firstOf(tree);
  const openings: Openings = { words: new Set(), tags: [] };
  if (mayBeEmpty) return null;
  for (const test of tests) {
    if (test.kind === 'word') openings.words.add(test.word);
    else if (test.kind === 'tag') openings.tags.push(test.tag);
    else return null;
  }
  return openings;
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

/** Terms that are looked at: `[from, to)` of a sentence, and where clauses start in it. */
export interface Field {
  terms: MatchTerm[];
  from: number;
  to: number;
  starts: readonly number[];
}

/**
 * The first matches in a field, `most` at most, left to right, none overlapping another. `^` and `$` are the ends
 * of a clause.
 */
export function runProgram(program: MatchProgram, field: Field, most = Infinity): ProgramMatch[] {
  const found: ProgramMatch[] = [];
  for (let start = field.from; start < field.to && found.length < most; start++) {
    if (program.anchored && !beginsClause(start, field)) continue;
    if (program.openings && !opens(program.openings, field.terms[start]!)) continue;
    const match = runFrom(program.steps, field, start);
    if (!match || match.to === match.from) continue;
    found.push(match);
    start = Math.max(start, match.to - 1);
  }
  return found;
}

const opens = ({ words, tags }: Openings, term: MatchTerm): boolean =>
  words.has(term.word) || tags.some((tag) => term.tags.has(tag));
const beginsClause = (at: number, { from, starts }: Field): boolean => at === from || starts.includes(at);
const endsClause = (at: number, { to, starts }: Field): boolean => at === to || starts.includes(at);

function runFrom(steps: Step[], field: Field, start: number): ProgramMatch | null {
  const { terms, to } = field;
  const tried = new Set<number>();
  const width = to + 2;
  const step = (number: number, at: number, pointedFrom: number, pointedTo: number): ProgramMatch | null => {
    for (;;) {
      if (number === steps.length) {
        const none = pointedFrom < 0 || pointedTo <= pointedFrom;
        return {
          from: start,
          to: at,
          pointedFrom: none ? start : pointedFrom,
          pointedTo: none ? at : pointedTo,
        };
      }
      const now = steps[number]!;
      switch (now.do) {
        case 'term':
          if (at >= to || !passes(now.test, terms[at]!)) return null;
          at++;
          number++;
          break;
        case 'either': {
          const state = number * width + at;
          if (tried.has(state)) return null;
          tried.add(state);
          const match = step(now.first, at, pointedFrom, pointedTo);
          if (match) return match;
          number = now.second;
          break;
        }
        case 'jump':
          number = now.to;
          break;
        case 'point':
          if (now.slot === 0) pointedFrom = at;
          else pointedTo = at;
          number++;
          break;
        case 'start':
          if (!beginsClause(at, field)) return null;
          number++;
          break;
        case 'end':
          if (!endsClause(at, field)) return null;
          number++;
          break;
        case 'ends-with':
          if (!terms.at(-1)?.post.includes(now.mark)) return null;
          number++;
      }
    }
  };
  return step(0, start, -1, -1);
}

function passes(test: TermTest, term: MatchTerm): boolean {
  switch (test.kind) {
    case 'word':
      return test.word === term.word;
    case 'tag':
      return term.tags.has(test.tag);
    case 'any':
      return true;
    case 'not':
      return !passes(test.test, term);
  }
}
