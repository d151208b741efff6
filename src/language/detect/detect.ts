import type { Catalogue } from '../../catalogue/load.js';
import type { Fitness } from '../../catalogue/verified.js';
import type { Clause } from '../clause.js';
import { clausesOf } from '../clauses/clauses.js';
import type { Finding, Reading } from '../reading.js';
import type { Utterance } from '../utterance.js';
import { isEnglish } from './english.js';
import { compileFinder, findingsFrom, type PatternHit, scoreOf } from './findings.js';
import { compileFineFinder } from './fine.js';
import { matchTextOf } from './match-text.js';
import { classesIn, compileFeatures, type Features } from './text-model/features.js';
import { compileJudge } from './text-model/judge.js';
import type { Found } from './text-model/weigh.js';
import { compileTone, standsIn, type Tone } from './tone.js';
import { compileTagger } from './word-classes.js';

/** What detection says about an utterance. */
export type Detected = Pick<Reading, 'english' | 'findings' | 'fine' | 'blaming' | 'score'>;

export interface Detector {
  detect(utterance: Utterance, clauses: Clause[]): Detected;
  /**
   * Whether words of ours may be said. They are unfit when `detect` would call them blaming; what is a close thing
   * must not come to blame by the other sentences it is said with.
   */
  fitness(utterance: Utterance): Fitness;
  /** What the text model is shown of it. */
  featuresOf(utterance: Utterance): Features;
}

/** Compiles the patterns, what is fine, and the text model into one look at an utterance. */
export function compileDetector(
  catalogue: Pick<
    Catalogue,
    'patterns' | 'fine' | 'tone' | 'valence' | 'fauxFeelings' | 'wordClasses' | 'textModel' | 'weighing'
  >,
): Detector {
  const tag = compileTagger(catalogue);
  const find = compileFinder(catalogue.patterns, catalogue.fauxFeelings);
  const findFine = compileFineFinder(catalogue.fine);
  const listen = compileTone(catalogue.tone);
  const describe = compileFeatures(classesIn(catalogue.wordClasses));
  const judge = compileJudge(catalogue);
  const lookAt = (utterance: Utterance, clauses: Clause[]) => {
    const text = matchTextOf(utterance, tag);
    const { fine, silences } = findFine(text, utterance.text);
    const tone = listen(text);
    return { text, fine, silences, tone, features: describe({ utterance, text, clauses, fine, tone }) };
  };
  const findIn = (utterance: Utterance, clauses: Clause[]) => {
    const seen = lookAt(utterance, clauses);
    const hits = find(seen.text).filter((hit) => !seen.silences(hit) && standsIn(seen.tone, hit));
    const own = hits.filter(({ rule }) => !rule.leans);
    return { ...seen, hits, found: findingsFrom(own, seen.text), ...surenessOf(own, seen.tone) };
  };
  const detect: Detector['detect'] = (utterance, clauses) => {
    if (!looksEnglish(utterance)) return { english: false, findings: [], fine: [], blaming: false, score: 0 };
    const { hits, found, features, ...where } = findIn(utterance, clauses);
    const weighed = judge.weighed(found, features, where);
    const findings = isBlaming(weighed)
      ? withLeaning(weighed, found, findingsFrom(hits, where.text))
      : weighed;
    const { fine } = where;
    return { english: true, findings, fine, blaming: isBlaming(findings), score: scoreOf(findings) };
  };
  return {
    detect,
    fitness(utterance) {
      if (!looksEnglish(utterance)) return 'fit';
      const { found, features, ...where } = findIn(utterance, clausesOf(utterance));
      if (isBlaming(judge.weighed(found, features, where))) return 'unfit';
      const fitness = judge.fitness(features, where);
      // What the text model takes back here it may not take back beside another sentence.
      return fitness === 'fit' && isBlaming(found) ? 'fit alone' : fitness;
    },
    featuresOf: (utterance) => lookAt(utterance, clausesOf(utterance)).features,
  };
}

/**
 * What leans on a charge is found once there is one. Where it is the text model that holds the message for blame, the
 * rules that lean say what kind, for they go by words it does not know; what it points at stays.
 */
function withLeaning(weighed: Finding[], found: Finding[], all: Finding[]): Finding[] {
  if (isBlaming(found)) return all;
  const [added] = weighed;
  if (!added || all.length === found.length) return weighed;
  const { start, end, text } = added;
  return all.map((finding) => ({
    ...finding,
    ...(finding.start < end && start < finding.end && { start, end, text }),
    ...(finding.severity === 'note' && { severity: 'low' }),
  }));
}

/** Whether what was found goes by how a sentence is built, which may be a story; and whether it is said with heat. */
const surenessOf = (hits: PatternHit[], tone: Tone): Omit<Found, 'severities'> => ({
  unsure: hits.every(({ rule }) => rule.unsure || rule.severity === 'note'),
  heated: hits.some((hit) => tone.at(hit) >= heat),
});
const heat = 0.5;

const isBlaming = (findings: Finding[]): boolean => findings.some(({ severity }) => severity !== 'note');

const looksEnglish = ({ text, terms }: Utterance): boolean =>
  isEnglish(
    text,
    terms.flatMap((sentence) => sentence.map((term) => term.word)),
  );
