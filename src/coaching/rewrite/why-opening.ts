import type { Comeback } from '../../catalogue/comeback.js';
import type { Pattern } from '../../catalogue/pattern.js';
import type { Article, Source } from '../../catalogue/source.js';
import type { Finding } from '../../language/reading.js';
import { type Block, line } from '../reply.js';
import type { Voice } from '../voice/voice.js';
import { citation } from './citation.js';

/** What the coach cites: patterns by name, articles by title. */
export interface Shelf {
  patterns: readonly Pick<Pattern, 'id' | 'name'>[];
  articles: readonly Article[];
  comebacks: readonly Comeback[];
}

/** "Why?": what such words are called, why they start an argument, and who says so. */
export function whyOpening(finding: Finding, shelf: Shelf, voice: Voice, rewriteSource?: Source): Block {
  const name =
    shelf.patterns.find(({ id }) => id === finding.pattern)?.name ?? finding.pattern.replace(/_/g, ' ');
  const ofFinding = citation(finding.source, shelf.articles, voice);
  const sameSource = rewriteSource && citation(rewriteSource, shelf.articles, voice) === ofFinding;
  const ofWay = rewriteSource && !sameSource ? [citation(rewriteSource, shelf.articles, voice, 'way')] : [];
  return {
    kind: 'opening',
    label: voice.label('rewrite.why'),
    blocks: [line(`${name}: ${finding.why}`), ...[ofFinding, ...ofWay].map(line)],
  };
}
