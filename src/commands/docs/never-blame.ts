import type { FineContent } from '../../catalogue/fine.js';
import type { Catalogue } from '../../catalogue/load.js';
import { capital, list, plain, quoted, spelledOut } from './markdown.js';

/** What is never called blame, as blocks: each kind with the reason people are given, and the words for feelings. */
export const neverBlame = ({ fine, fauxFeelings }: Pick<Catalogue, 'fine' | 'fauxFeelings'>): string[] => [
  '## What is never blame',
  'These are fine as they are, and the person is told why. Sentences under “not this” look alike and are something else.',
  ...fine.flatMap(kindBlocks),
  '### Words said as feelings',
  'Only verdicts are pointed at, and only with a note: they may well be right, but they say what the other one did.',
  list([
    `**What it was like**, never pointed at: ${fauxFeelings.experience.map(plain).join(', ')}.`,
    `**Verdicts**, a note: ${fauxFeelings.verdict.map(({ word }) => plain(word)).join(', ')}.`,
    `**Signs of danger**, never corrected; safety is asked about first: ${fauxFeelings.danger.map(plain).join(', ')}.`,
  ]),
];

function kindBlocks({ kind, reason, rules }: FineContent): string[] {
  const miss = rules.flatMap((rule) => rule.miss);
  return [
    `### ${capital(spelledOut(kind))}`,
    plain(reason),
    list(rules.flatMap((rule) => rule.find).map(quoted)),
    miss.length > 0 ? `Not this:\n\n${list(miss.map(quoted))}` : '',
  ];
}
