import type { Catalogue } from '../../catalogue/load.js';
import type { Relation } from '../../catalogue/relation.js';
import { clausesOf } from '../clauses/clauses.js';
import { guessRelation } from '../clauses/relation.js';
import { compilePartFinder } from '../parts/parts.js';
import type { Reading } from '../reading.js';
import { compileSafetyScreen } from '../safety/screen.js';
import { utter } from '../utterance.js';
import { isEnglish } from './english.js';
import { compileFinder, findingsFrom, scoreOf } from './findings.js';
import { compileFineFinder } from './fine.js';
import { matchTextOf } from './match-text.js';
import { compileTagger } from './word-classes.js';

/** Compiles the content into `read`: pure, and the same for the same message every time. */
export function compileReader(catalogue: Catalogue) {
  const screen = compileSafetyScreen(catalogue);
  const findParts = compilePartFinder(catalogue);
  const tag = compileTagger(catalogue.wordClasses);
  const find = compileFinder(catalogue.patterns, catalogue.fauxFeelings);
  const findFine = compileFineFinder(catalogue.fine);
  return (text: string, options: { relation?: Relation | undefined } = {}): Reading => {
    const utterance = utter(text, catalogue.spelling);
    const clauses = clausesOf(utterance);
    const words = utterance.terms.flatMap((sentence) => sentence.map((term) => term.word));
    const english = isEnglish(text, words);
    const said = matchTextOf(utterance, tag);
    const { fine, silences } = findFine(said, text);
    const hits = english ? find(said).filter((hit) => !silences(hit)) : [];
    const findings = findingsFrom(hits, said);
    return {
      text,
      relation: options.relation ?? guessRelation(utterance),
      relationGuessed: options.relation === undefined,
      truncated: utterance.normalised.truncated,
      english,
      clauses,
      findings,
      fine: english ? fine : [],
      parts: findParts(utterance, clauses),
      blaming: findings.some(({ severity }) => severity !== 'note'),
      score: scoreOf(findings),
      safety: screen(text),
    };
  };
}
