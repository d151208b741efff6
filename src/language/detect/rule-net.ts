import { byNeeds, type Need } from '../by-needs.js';
import { compileProgram } from './compile-program.js';
import type { MatchProgram } from './match-program.js';
import { parseMatchSyntax } from './match-syntax.js';
import type { MatchTerm } from './match-term.js';
import type { MatchText, Stretch } from './match-text.js';
import { needsOf } from './needed-words.js';
import { runProgram } from './run-program.js';

/** What a rule needs to be matched; the rest of it is the caller's. */
export interface Matchable {
  match: string[];
  unless: string[];
}

/** Where a rule matched: all of it, and what it points at. */
export interface Hit<R> {
  rule: R;
  whole: Stretch;
  pointed: Stretch;
}

interface Compiled<R> {
  rule: R;
  program: MatchProgram;
  /** What it cannot do without. */
  needs: Need[];
  unless: MatchProgram[];
}

/**
 * Compiles rules once into one net. A rule is tried only on a sentence that has the words or tags it cannot do
 * without, so that hundreds of rules cost little more than the few that may apply.
 */
export function compileNet<R extends Matchable>(rules: R[]): (text: MatchText) => Hit<R>[] {
  const compiled = rules.flatMap((rule): Compiled<R>[] => {
    const unless = rule.unless.map(programOf);
    return rule.match.map((syntax) => {
      const tree = parseMatchSyntax(syntax);
      const needs = needsOf(tree);
      if (needs.length === 0)
        throw new Error(`“${syntax}” can do without any word: it would be tried everywhere`);
      return { rule, program: compileProgram(tree), needs, unless };
    });
  });
  const candidatesFor = byNeeds(compiled, ({ needs }) => needs);
  return (text) =>
    text.sentences.flatMap((all, sentence) => {
      const terms = all.slice(0, longestRead);
      return candidatesFor(text.keys[sentence]!).flatMap((candidate) =>
        hitsIn(text, terms, sentence, candidate),
      );
    });
}

const programOf = (syntax: string): MatchProgram => compileProgram(parseMatchSyntax(syntax));

/** Words of one sentence that are looked at: a sentence this long is a flood, and its end says what its start says. */
const longestRead = 250;

/** Hits of one rule in one sentence; beyond these more would say nothing new, and cost time. */
const mostHits = 6;

function hitsIn<R>(text: MatchText, terms: MatchTerm[], sentence: number, compiled: Compiled<R>): Hit<R>[] {
  const { rule, program, unless } = compiled;
  const starts = text.starts(sentence);
  const exceptions = new Map<number, boolean>();
  return runProgram(program, { terms, from: 0, to: terms.length, starts }, mostHits).flatMap(
    ({ from, to, pointedFrom, pointedTo }): Hit<R>[] => {
      const whole = { sentence, from, to };
      const clause = text.clauseOf(whole);
      const key = clause.from * (terms.length + 1) + clause.to;
      const known = exceptions.get(key);
      const field = { terms, from: clause.from, to: Math.min(clause.to, terms.length), starts: [] };
      const excepted = known ?? unless.some((one) => runProgram(one, field, 1).length > 0);
      exceptions.set(key, excepted);
      return excepted ? [] : [{ rule, whole, pointed: { sentence, from: pointedFrom, to: pointedTo } }];
    },
  );
}
