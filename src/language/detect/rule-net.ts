import nlp from 'compromise';
import type { Parse } from '../utterance.js';
import type { MatchText, Stretch } from './match-text.js';

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

type Regs = ReturnType<typeof nlp.parseMatch>;
type Pointer = [number, number, number];
const pointersOf = (view: Parse): Pointer[] => (view as unknown as { fullPointer: Pointer[] }).fullPointer;

/** Compiles rules once into one net; a sweep of it costs about as much as a parse, rule by rule far more. */
export function compileNet<R extends Matchable>(rules: R[]): (text: MatchText) => Hit<R>[] {
  const entries = rules.flatMap((rule) => rule.match.map((match) => ({ match, rule })));
  const owners = new Map<string, R[]>();
  for (const { match, rule } of entries) owners.set(match, [...(owners.get(match) ?? []), rule]);
  const net = nlp.buildNet([...owners.keys()].map((match) => ({ match })));
  const pointed = new Map<string, Regs>(
    [...owners.keys()].filter((match) => match.includes('[')).map((match) => [match, nlp.parseMatch(match)]),
  );
  const unless = new Map(rules.map((rule) => [rule, rule.unless.map((match) => nlp.parseMatch(match))]));

  return (text) => {
    const { found } = (
      text.view as unknown as {
        sweep(net: unknown, options: object): { found: { match: string; view: Parse }[] };
      }
    ).sweep(net, { tagger: false });
    return found.flatMap(({ match, view }) => {
      const [whole] = pointersOf(view).map(stretchOf);
      if (!whole) return [];
      const regs = pointed.get(match);
      const group = regs ? pointersOf(view.match(regs, 0) as Parse).map(stretchOf)[0] : undefined;
      const clause = text.viewOf(text.clauseOf(whole));
      return (owners.get(match) ?? [])
        .filter((rule) => !(unless.get(rule) ?? []).some((regs) => clause.has(regs)))
        .map((rule) => ({ rule, whole, pointed: group ?? whole }));
    });
  };
}

const stretchOf = ([sentence, from, to]: Pointer): Stretch => ({ sentence, from, to });
