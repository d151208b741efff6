import type { Catalogue } from '../../../catalogue/load.js';
import type { Pattern } from '../../../catalogue/pattern.js';
import type { Fitness } from '../../../catalogue/verified.js';
import type { Finding, Fine } from '../../reading.js';
import type { Span } from '../../span.js';
import { findingOf, type PatternHit } from '../findings.js';
import type { MatchText, Stretch } from '../match-text.js';
import type { Features } from './features.js';
import { compileTextModel } from './text-model.js';
import { type Found, weigh } from './weigh.js';

/** Where the findings stand, and where one may be added: words to point at, and nothing that is fine. */
export interface Where extends Omit<Found, 'severities'> {
  text: MatchText;
  fine: Fine[];
  silences(hit: PatternHit): boolean;
}

/**
 * The last word on a message: what the rules found and what it reads like are weighed together. A verdict is only
 * added where there are words to point at; one that is taken back stays as a note.
 */
export function compileJudge({
  patterns,
  textModel,
  weighing,
}: Pick<Catalogue, 'patterns' | 'textModel' | 'weighing'>) {
  const model = compileTextModel(textModel);
  const known = new Map(patterns.map((pattern) => [pattern.id, readsAs(pattern)]));
  const weighed = (findings: Finding[], features: Features, where: Where): Finding[] => {
    const { text, fine, silences, unsure, heated } = where;
    const severities = findings.map(({ severity }) => severity);
    const meets = (spans: Span[], stretch: Stretch): boolean => {
      const { start, end } = text.span(stretch);
      return spans.some((span) => span.start < end && start < span.end);
    };
    const outcome = weigh({ severities, unsure, heated }, model.logOdds(features), weighing);
    if (outcome === 'stands') return findings;
    if (outcome === 'taken back') return findings.map((finding) => ({ ...finding, severity: 'note' }));
    // What somebody else said is not the speaker's, nor is a clause that holds it.
    const quoted = fine.filter(({ kind }) => kind === 'quotation');
    const [loudest] = model
      .loudest(features)
      .map(({ clause: { stretch }, pattern }) => ({
        rule: known.get(pattern)!,
        whole: stretch,
        pointed: stretch,
      }))
      .filter((hit) => !silences(hit) && !meets(quoted, hit.pointed));
    return loudest ? [findingOf(loudest, text), ...findings] : findings;
  };
  /** Whether words of ours may be said, whatever the rules find in them, by how loudly they speak for blame. */
  const fitness = (features: Features): Fitness => {
    const { all } = model.logOdds(features);
    if (all >= weighing.barsOurs.alone) return 'unfit';
    return all >= weighing.barsOurs.besideOthers ? 'fit alone' : 'fit';
  };
  return { weighed, fitness };
}

/** No rule found it, so it is never sure of itself. */
const readsAs = (pattern: Pattern): PatternHit['rule'] => ({
  id: 'reads-as-blame',
  severity: 'low',
  match: [],
  unless: [],
  firm: false,
  flag: [],
  pass: [],
  pattern,
});
