import { compileProgram } from './compile-program.js';
import type { MatchProgram } from './match-program.js';
import { type MatchNode, parseMatchSyntax } from './match-syntax.js';
import type { MatchTerm } from './match-term.js';
import type { MatchText, Stretch } from './match-text.js';
import { runProgram } from './run-program.js';

/** What a rule needs to be matched; the rest of it is the caller's. */
export interface Matchable {
  match: string[];
  unless: string[];
  unlessAnywhere?: string[];
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
  unless: MatchProgram[];
  unlessAnywhere: MatchProgram[];
}

/**
 * Compiles rules once into one net. A rule is tried only on a sentence that has one of the words or tags it cannot
 * do without, so that hundreds of rules cost little more than the few that may apply.
 */
export function compileNet<R extends Matchable>(rules: R[]): (text: MatchText) => Hit<R>[] {
  const hooks = new Map<string, Compiled<R>[]>();
  for (const rule of rules) {
    const unless = rule.unless.map(programOf);
    const unlessAnywhere = (rule.unlessAnywhere ?? []).map(programOf);
    for (const syntax of rule.match) {
      const tree = parseMatchSyntax(syntax);
      const compiled = { rule, program: compileProgram(tree), unless, unlessAnywhere };
      const needed = neededFor(tree);
      if (!needed) throw new Error(`“${syntax}” can do without any word: it would be tried everywhere`);
      for (const key of needed) hooks.set(key, [...(hooks.get(key) ?? []), compiled]);
    }
  }
  return (text) =>
    text.sentences.flatMap((all, sentence) => {
      const terms = all.slice(0, longestRead);
      const candidates = new Set<Compiled<R>>();
      for (const key of keysOf(terms)) for (const compiled of hooks.get(key) ?? []) candidates.add(compiled);
      return [...candidates].flatMap((compiled) => hitsIn(text, terms, sentence, compiled));
    });
}

const programOf = (syntax: string): MatchProgram => compileProgram(parseMatchSyntax(syntax));

/** Words of one sentence that are looked at: a sentence this long is a flood, and its end says what its start says. */
const longestRead = 250;

/** Hits of one rule in one sentence; beyond these more would say nothing new, and cost time. */
const mostHits = 6;

function hitsIn<R>(text: MatchText, terms: MatchTerm[], sentence: number, compiled: Compiled<R>): Hit<R>[] {
  const { rule, program, unless, unlessAnywhere } = compiled;
  const starts = text.starts(sentence);
  const exceptions = new Map<number, boolean>();
  const hits = runProgram(program, { terms, from: 0, to: terms.length, starts }, mostHits).flatMap(
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
  return hits.length > 0 && standsAnywhere(text, unlessAnywhere) ? [] : hits;
}

const standsAnywhere = (text: MatchText, programs: MatchProgram[]): boolean =>
  programs.some((program) =>
    text.sentences.some((terms, sentence) => {
      const to = Math.min(terms.length, longestRead);
      return runProgram(program, { terms, from: 0, to, starts: text.starts(sentence) }, 1).length > 0;
    }),
  );

function keysOf(terms: MatchTerm[]): Set<string> {
  const keys = new Set<string>();
  for (const term of terms) {
    keys.add(term.word);
    for (const tag of term.tags) keys.add(`#${tag}`);
  }
  return keys;
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
const costOf = (keys: string[]): number => keys.reduce((sum, key) => sum + (common[key] ?? 1), 0);

/** The words and tags one of which a sentence must have for the match to be possible; null when there are none. */
function neededFor(node: MatchNode): string[] | null {
  switch (node.kind) {
    case 'term':
      if (node.test.kind === 'word') return [node.test.word];
      return node.test.kind === 'tag' ? [`#${node.test.tag}`] : null;
    case 'sequence': {
      const needs = node.parts.map(neededFor).filter((keys) => keys !== null);
      return needs.sort((a, b) => costOf(a) - costOf(b))[0] ?? null;
    }
    case 'choice': {
      const needs = node.options.map(neededFor);
      return needs.every((keys) => keys !== null) ? [...new Set(needs.flat())] : null;
    }
    case 'repeat':
      return node.min > 0 ? neededFor(node.part) : null;
    case 'point':
      return neededFor(node.part);
    default:
      return null;
  }
}
