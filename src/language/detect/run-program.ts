import type { Field, MatchProgram, Options, ProgramMatch, Step } from './match-program.js';
import type { TermTest } from './match-syntax.js';
import type { MatchTerm } from './match-term.js';
import { opens } from './opening.js';

/**
 * The first matches in a field, `most` at most, left to right, none overlapping another. `^` and `$` are the ends
 * of a clause.
 */
export function runProgram(program: MatchProgram, field: Field, most = Infinity): ProgramMatch[] {
  const found: ProgramMatch[] = [];
  for (let start = field.from; start < field.to && found.length < most; start++) {
    if (program.anchored && !beginsClause(start, field)) continue;
    if (program.opening && !opens(program.opening, field.terms[start]!)) continue;
    const match = follow({ steps: program.steps, field, start, tried: null }, 0, start, -1, -1);
    if (!match || match.to === match.from) continue;
    found.push(match);
    start = Math.max(start, match.to - 1);
  }
  return found;
}

const beginsClause = (at: number, { from, starts }: Field): boolean => at === from || starts.includes(at);
const endsClause = (at: number, { to, starts }: Field): boolean => at === to || starts.includes(at);

interface Attempt {
  steps: readonly Step[];
  field: Field;
  start: number;
  /** Step and place, as one number, of the forks that were come to before: what failed once fails again. */
  tried: Set<number> | null;
}

/** Goes on from a step and a place in the sentence to the end of the program; null when no way leads there. */
function follow(
  attempt: Attempt,
  number: number,
  at: number,
  pointedFrom: number,
  pointedTo: number,
): ProgramMatch | null {
  const { steps, field, start } = attempt;
  const { terms, to } = field;
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
      case 'one-of':
        if (at >= to || !opens(now, terms[at]!)) return null;
        at++;
        number++;
        break;
      case 'choose': {
        const ways = waysAt(now.options, at < to ? terms[at]! : null);
        if (ways.length === 0 || isTried(attempt, number, at)) return null;
        const last = ways.length - 1;
        for (let way = 0; way < last; way++) {
          const match = follow(attempt, ways[way]!, at, pointedFrom, pointedTo);
          if (match) return match;
        }
        number = ways[last]!;
        break;
      }
      case 'maybe':
        if (now.opening && (at >= to || !opens(now.opening, terms[at]!))) {
          number = now.without;
          break;
        }
        if (isTried(attempt, number, at)) return null;
        {
          const match = follow(attempt, number + 1, at, pointedFrom, pointedTo);
          if (match) return match;
        }
        number = now.without;
        break;
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
}

function isTried(attempt: Attempt, number: number, at: number): boolean {
  const state = number * (attempt.field.to + 2) + at;
  if (attempt.tried?.has(state)) return true;
  attempt.tried ??= new Set();
  attempt.tried.add(state);
  return false;
}

/** The options that can begin at a term, in the order in which they are written. */
function waysAt({ byWord, byTag, others }: Options, term: MatchTerm | null): readonly number[] {
  if (!term) return others;
  const named = byWord.get(term.word) ?? others;
  const tagged = byTag.filter(([tag]) => term.tags.has(tag));
  if (tagged.length === 0) return named;
  return [...new Set([...named, ...tagged.map(([, first]) => first)])].sort((a, b) => a - b);
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
