import type { Catalogue } from '../../catalogue/load.js';
import type { Reading } from '../reading.js';
import type { Utterance } from '../utterance.js';
import { isEnglish } from './english.js';
import { compileFinder, findingsFrom, scoreOf } from './findings.js';
import { compileFineFinder } from './fine.js';
import { matchTextOf } from './match-text.js';
import { compileTagger } from './word-classes.js';

/** What detection says about an utterance. */
export type Detected = Pick<Reading, 'english' | 'findings' | 'fine' | 'blaming' | 'score'>;

/** Compiles the patterns, and what is fine, into one look at an utterance. */
export function compileDetector(
  catalogue: Pick<Catalogue, 'patterns' | 'fine' | 'fauxFeelings' | 'wordClasses'>,
): (utterance: Utterance) => Detected {
  const tag = compileTagger(catalogue.wordClasses);
  const find = compileFinder(catalogue.patterns, catalogue.fauxFeelings);
  const findFine = compileFineFinder(catalogue.fine);
  return (utterance) => {
    const words = utterance.terms.flatMap((sentence) => sentence.map((term) => term.word));
    if (!isEnglish(utterance.text, words))
      return { english: false, findings: [], fine: [], blaming: false, score: 0 };
    const text = matchTextOf(utterance, tag);
    const { fine, silences } = findFine(text, utterance.text);
    const findings = findingsFrom(
      find(text).filter((hit) => !silences(hit)),
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
}
