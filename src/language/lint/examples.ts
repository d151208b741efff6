import type { Catalogue } from '../../catalogue/load.js';
import { isEnglish } from '../detect/english.js';
import { type MatchText, matchTextOf } from '../detect/match-text.js';
import { compileTagger } from '../detect/word-classes.js';
import { utter } from '../utterance.js';

/** A sentence of the content, read as far as rules are tried on it. */
export interface Example {
  text: string;
  read: MatchText;
}

/** Every sentence content gives as an example of anything, each once. */
export function examplesOf(catalogue: Catalogue): Example[] {
  const { patterns, fine, frames, review, safetyRules, spelling, tone } = catalogue;
  const texts = new Set([
    ...patterns.flatMap(({ rules }) => rules.flatMap(({ flag, pass }) => [...flag, ...pass])),
    ...fine.flatMap(({ rules }) => rules.flatMap(({ find, miss }) => [...find, ...miss])),
    ...tone.flatMap(({ find, miss }) => [...find, ...miss]),
    ...frames.flatMap((file) => file.frames.flatMap(({ examples }) => examples.map(({ text }) => text))),
    ...review.forms.flatMap(({ examples }) => [
      ...examples.good,
      ...examples.not_yet.map(({ text }) => text),
    ]),
    ...safetyRules.flatMap(({ rules }) => rules.flatMap(({ flag, pass }) => [...flag, ...pass])),
  ]);
  const tag = compileTagger(catalogue);
  return [...texts].flatMap((text) => {
    const utterance = utter(text, spelling);
    const words = utterance.terms.flatMap((sentence) => sentence.map(({ word }) => word));
    return isEnglish(text, words) ? [{ text, read: matchTextOf(utterance, tag) }] : [];
  });
}
