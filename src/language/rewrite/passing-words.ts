import type { Rewriting } from '../../catalogue/rewriting.js';

/** What is said whatever a message is about, and nouns that tell nothing. */
export function passingWords({ acts, ask, beside, vague }: Rewriting): string {
  const general = [
    ...[acts.contempt, acts.label].flatMap(({ core, more, request, softer, firmer, expectation }) => [
      core,
      more,
      request,
      softer,
      firmer,
      expectation,
    ]),
    ask,
    beside.softer,
    beside.firmer,
  ];
  return [...general.flatMap((lines) => Object.values(lines).flat()), ...vague].join(' ');
}
