import nlp from 'compromise';
import { byNeeds, type Need } from './by-needs.js';
import { type Condition, leadOf, stands } from './lead.js';
import type { ParsedTerm } from './parsed-term.js';

/** A rule of compromise's that corrects the tags of a stretch of words, ready to be matched. */
interface PostTag {
  match: string;
  /** What each of its words must be, as compromise compiles it. */
  regs: Condition[];
  /** All of these words and tags stand where it matches. */
  needs: string[];
  /** And of these, which stand in its choices, at least so many. */
  wants: string[];
  minWant: number;
  minWords: number;
  /** With one of these it does not hold. */
  ifNo?: string[];
}
/** Piece of the text, and from which to which of its terms. */
type Pointer = [piece: number, from: number, to: number];
interface PostTagHit extends PostTag {
  pointer: Pointer;
}

type Terms = ParsedTerm[];
interface World {
  model: { two: { matches: PostTag[] } };
  methods: {
    one: {
      buildNet(rules: PostTag[], world: World): { hooks: Record<string, PostTag[]> };
      cacheDoc(document: Terms[]): Set<string>[];
      match(document: Terms[], rule: PostTag): { ptrs: Pointer[] };
      bulkTagger(hits: PostTagHit[], document: Terms[], world: World): void;
    };
    two: { quickSplit(document: Terms[]): Terms[] };
  };
}

interface RankedRule {
  rule: PostTag;
  needs: Need[];
  /** With what it begins. */
  lead: Condition[];
  /** How early each word or tag that brings it up comes in compromise's order. */
  ranks: Map<string, number>;
}

const world = nlp.world() as World;
const { one, two } = world.methods;
const candidatesFor = byNeeds(rankedRules(), ({ needs }) => needs);

/**
 * The last step of compromise's parse, its `postTagger`: the same rules of its own, matched and applied by its own
 * methods in its own order, so that the tags are the same. Only the choice of what to try is ours: a rule is brought
 * up by its rarest word or tag, where compromise collects all rules of all its words and tags and then weeds them out,
 * which takes half the time of a parse.
 */
export function postTag(document: Terms[]): void {
  const pieces = two.quickSplit(document);
  const hits = one.cacheDoc(pieces).flatMap((keys, piece) =>
    hitsIn(pieces[piece]!, keys).map(({ rule, pointer }): PostTagHit => {
      pointer[0] = piece;
      return { ...rule, pointer };
    }),
  );
  one.bulkTagger(hits, pieces, world);
}

/** Few of the rules that are brought up match: what they begin with tells most of them, and the rest is compromise's. */
function hitsIn(terms: Terms, keys: ReadonlySet<string>): { rule: PostTag; pointer: Pointer }[] {
  const isThere = (key: string): boolean => keys.has(key);
  return candidatesFor(keys)
    .filter(
      ({ rule: { wants, minWant, minWords, ifNo }, lead }) =>
        terms.length >= minWords &&
        stands(lead, terms) &&
        (minWant < 2 || wants.filter(isThere).length >= minWant) &&
        !ifNo?.some(isThere),
    )
    .flatMap(({ rule, ranks }) =>
      one.match([terms], rule).ptrs.map((pointer) => ({ rule, pointer, rank: firstOf(ranks, keys) })),
    )
    .sort((one, other) => one.rank - other.rank);
}

function firstOf(ranks: ReadonlyMap<string, number>, keys: ReadonlySet<string>): number {
  let first = Infinity;
  for (const [key, rank] of ranks) if (rank < first && keys.has(key)) first = rank;
  return first;
}

function rankedRules(): RankedRule[] {
  const { hooks } = one.buildNet(
    world.model.two.matches.map((rule) => ({ ...rule })),
    world,
  );
  /** How many rules a key brings up; tags stand in every sentence, words hardly in any. */
  const commonness = (need: Need): number =>
    [...need].reduce((sum, key) => sum + (key.startsWith('#') ? 1000 : 0) + hooks[key]!.length, 0);
  const all = new Map<PostTag, Map<string, number>>();
  let rank = 0;
  for (const [key, rules] of Object.entries(hooks))
    for (const rule of rules) all.set(rule, (all.get(rule) ?? new Map()).set(key, rank++));
  return [...all].map(([rule, ranks]) => ({
    rule,
    needs: [...rule.needs.map((key) => [key]), ...(rule.wants.length > 0 ? [rule.wants] : [])]
      .map((keys): Need => new Set(keys))
      .sort((a, b) => commonness(a) - commonness(b)),
    lead: leadOf(rule.regs),
    ranks,
  }));
}
