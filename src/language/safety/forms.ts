import { gerund, participle, past } from '../clauses/verb-forms.js';

/**
 * The forms of a verb as people write them: "grab", "grabs", "grabbed", "grabbing". Where a verb has two ways
 * ("burnt", "burned"), or the rule for doubling is not sure, both are there: a form nobody writes does no harm.
 */
export function formsOf(verb: string): string[] {
  const doubled = /[^aeiou][aeiou][bdgklmnprt]$/.test(verb) ? `${verb}${verb.at(-1)}` : verb;
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const regular = [`${stem}ed`, `${stem}ing`, `${doubled}ed`, `${doubled}ing`];
  return [...new Set([verb, thirdPerson(verb), past(verb), participle(verb), gerund(verb), ...regular])];
}

const thirdPerson = (verb: string): string =>
  /(?:s|x|z|ch|sh|o)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
