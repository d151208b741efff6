import type { Catalogue } from '../../catalogue/load.js';
import type { Reading } from '../reading.js';
import type { Utterance } from '../utterance.js';
import { isEnglish } from './english.js';
import { compileFinder, findingsFrom, type PatternHit, scoreOf } from './findings.js';
import { compileFineFinder } from './fine.js';
import { type MatchText, matchTextOf } from './match-text.js';
import { compileTone, standsIn } from './tone.js';
import { compileTagger } from './word-classes.js';

/** What detection says about an utterance. */
export type Detected = Pick<Reading, 'english' | 'findings' | 'fine' | 'blaming' | 'score'>;

export interface Detector {
  detect(utterance: Utterance): Detected;
  /** Whether `detect` would call it blaming. */
  blames(utterance: Utterance): boolean;
}

/** Compiles the patterns, and what is fine, into one look at an utterance. */
export function compileDetector(
  catalogue: Pick<Catalogue, 'patterns' | 'fine' | 'tone' | 'valence' | 'fauxFeelings' | 'wordClasses'>,
): Detector {
  const tag = compileTagger(catalogue);
  const find = compileFinder(catalogue.patterns, catalogue.fauxFeelings);
  const findFine = compileFineFinder(catalogue.fine);
  const listen = compileTone(catalogue.tone);
  const weigh = (utterance: Utterance, text: MatchText, hits: PatternHit[]): Detected => {
    const { fine, silences } = findFine(text, utterance.text);
    const said = hits.filter((hit) => !silences(hit));
    const tone = said.length > 0 ? listen(text) : null;
    const findings = findingsFrom(
      said.filter((hit) => tone && standsIn(tone, hit)),
      text,
    );
    return {
      english: true,
      findings,
      fine,
      blaming: findings.some(({ severity }) => severity !== 'note'),
      score: scoreOf(findings),
    };
  };
  return {
    detect(utterance) {
      if (!looksEnglish(utterance))
        return { english: false, findings: [], fine: [], blaming: false, score: 0 };
      const text = matchTextOf(utterance, tag);
      return weigh(utterance, text, find(text));
    },
    blames(utterance) {
      const text = matchTextOf(utterance, tag);
      const hits = find(text);
      return hits.length > 0 && looksEnglish(utterance) && weigh(utterance, text, hits).blaming;
    },
  };
}

const looksEnglish = ({ text, terms }: Utterance): boolean =>
  isEnglish(
    text,
    terms.flatMap((sentence) => sentence.map((term) => term.word)),
  );
