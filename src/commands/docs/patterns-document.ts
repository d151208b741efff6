import type { Catalogue } from '../../catalogue/load.js';
import { page } from './markdown.js';
import { neverBlame } from './never-blame.js';
import { patternSection } from './pattern-section.js';

/** docs/patterns.md: what may start an argument and why, pattern by pattern, and what is never called blame. */
export function patternsDocument(catalogue: Catalogue): string {
  const { patterns, articles } = catalogue;
  return page([
    '<!-- Made from content/ by `npm run docs`. Edit the content, not this page. -->',
    '# What may start an argument, and what is fine',
    `First Person looks for ${patterns.length} patterns. For each: why it starts arguments, where that comes from, and what its rules point at. The sentences are the rules’ own tests: the first must be found, the others must be left alone. A *note* alone is no blame.`,
    ...patterns.flatMap((pattern) => patternSection(pattern, articles)),
    ...neverBlame(catalogue),
  ]);
}
