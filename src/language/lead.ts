import type { ParsedTerm } from './parsed-term.js';

/** What one word must be for a rule of compromise's, as compromise compiles it; only what is looked at here. */
export interface Condition {
  word?: string;
  tag?: string;
  /** One of these words. */
  fastOr?: ReadonlySet<string>;
  /** "Noun|Verb": both are possible. */
  switch?: string;
  /** One of these, or all of them (`and`): each a condition, or several that hold for words one after the other. */
  choices?: Condition[][];
  operator?: 'or' | 'and';
  optional?: boolean;
  negative?: boolean;
  greedy?: boolean;
  /** Only for the first word, or the last. */
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

const isPlain = ({ word, tag, fastOr, switch: either, choices, ...how }: Condition): boolean =>
  !(how.optional || how.negative || how.greedy) &&
  (tag !== undefined ||
    fastOr !== undefined ||
    either !== undefined ||
    (word !== undefined && !word.includes("'")) ||
    (choices?.every(([first, second]) => !second && isPlain(first!)) ?? false));

/** Whether words stand somewhere with which a rule can begin. Most rules that are brought up end here. */
export function stands(lead: readonly Condition[], terms: readonly ParsedTerm[]): boolean {
  const last = lead[0]?.start ? 0 : terms.length - lead.length;
  for (let from = 0; from <= last && from + lead.length <= terms.length; from++) {
    let at = 0;
    while (at < lead.length && isMet(lead[at]!, terms, from + at)) at++;
    if (at === lead.length) return true;
  }
  return false;
}

const isMet = (condition: Condition, terms: readonly ParsedTerm[], at: number): boolean =>
  !(condition.start && at > 0) && !(condition.end && at < terms.length - 1) && meets(terms[at]!, condition);

/** As compromise's `doesMatch` has it. */
function meets(term: ParsedTerm, condition: Condition): boolean {
  const { word, tag, switch: either, choices, fastOr } = condition;
  if (word !== undefined)
    return (
      term.machine === word || term.normal === word || term.text === word || !!term.alias?.includes(word)
    );
  if (tag !== undefined) return term.tags.has(tag);
  if (either !== undefined) return term.switch === either;
  if (choices) {
    const isChosen = ([choice]: Condition[]): boolean => meets(term, choice!);
    return condition.operator === 'and' ? choices.every(isChosen) : choices.some(isChosen);
  }
  return fastOr!.has(term.root || term.implicit || term.machine || term.normal) || fastOr!.has(term.text);
}
