import type { Catalogue } from '../../../catalogue/load.js';
import type { Pattern } from '../../../catalogue/pattern.js';
import type { Fitness } from '../../../catalogue/verified.js';
import type { Finding, Fine } from '../../reading.js';
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
  /** The clauses that speak for blame and hold nothing that is fine, the loudest first. */
  const loud = (features: Features, { text, fine, silences }: Where): PatternHit[] => {
    // What somebody else said is not the speaker's, nor is a clause that holds it.
    const quoted = fine.filter(({ kind }) => kind === 'quotation');
    const isQuoted = (stretch: Stretch): boolean => {
      const { start, end } = text.span(stretch);
      return quoted.some((span) => span.start < end && start < span.end);
    };
    return model
      .loudest(features)
      .map(({ clause: { stretch }, pattern }) => ({
        rule: known.get(pattern)!,
        whole: stretch,
        pointed: stretch,
      }))
      .filter((hit) => !silences(hit) && !isQuoted(hit.pointed));
  };
  const weighed = (findings: Finding[], features: Features, where: Where): Finding[] => {
    const { unsure, heated } = where;
    const severities = findings.map(({ severity }) => severity);
    const outcome = weigh({ severities, unsure, heated }, model.logOdds(features), weighing);
    if (outcome === 'stands') return findings;
    if (outcome === 'taken back') return findings.map((finding) => ({ ...finding, severity: 'note' }));
    const [loudest] = loud(features, where);
    return loudest ? [findingOf(loudest, where.text), ...findings] : findings;
  };
  /**
   * Whether words of ours may be said, whatever the rules find in them, by how loudly they speak for blame. What is
   * fine has the last word here too: “When you left without a word, I felt hurt” is a charge in its words alone.
   */
  const fitness = (features: Features, where: Where): Fitness => {
    const { all } = model.logOdds(features);
    if (all >= weighing.barsOurs.alone && loud(features, where).length > 0) return 'unfit';
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
