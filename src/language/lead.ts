import type { ParsedTerm } from './parsed-term.js';

/** What one word must be for a rule of compromise's, as compromise compiles it; only what is looked at here. */
export interface Condition {
  word?: string;
  tag?: string;
  /** One of these words. */
  fastOr?: ReadonlySet<string>;
  /** "Noun|Verb": both are possible. */
  switch?: string;
  optional?: boolean;
  negative?: boolean;
  greedy?: boolean;
  start?: boolean;
  end?: boolean;
}

/**
 * The words with which a rule begins, as far as each must be there once and at once. Not beyond a contraction: to
 * compromise it stands for one word, or for two.
 */
export function leadOf(conditions: Condition[]): Condition[] {
  const end = conditions.findIndex((condition) => !isPlain(condition));
  return end < 0 ? conditions : conditions.slice(0, end);
}

const isPlain = ({ word, tag, fastOr, switch: either, ...how }: Condition): boolean =>
  !(how.optional || how.negative || how.greedy || how.start || how.end) &&
  (tag !== undefined ||
    fastOr !== undefined ||
    either !== undefined ||
    (word !== undefined && !word.includes("'")));

/** Whether words stand somewhere with which a rule can begin. Most rules that are brought up end here. */
export function stands(lead: readonly Condition[], terms: readonly ParsedTerm[]): boolean {
  for (let start = 0; start + lead.length <= terms.length; start++) {
    let at = 0;
    while (at < lead.length && meets(terms[start + at]!, lead[at]!)) at++;
    if (at === lead.length) return true;
  }
  return false;
}

/** As compromise's `doesMatch` has it. */
function meets(term: ParsedTerm, { word, tag, switch: either, fastOr }: Condition): boolean {
  if (word !== undefined)
    return (
      term.machine === word || term.normal === word || term.text === word || !!term.alias?.includes(word)
    );
  if (tag !== undefined) return term.tags.has(tag);
  if (either !== undefined) return term.switch === either;
  return fastOr!.has(term.root || term.implicit || term.machine || term.normal) || fastOr!.has(term.text);
}
