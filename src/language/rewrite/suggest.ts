import type { Catalogue } from '../../catalogue/load.js';
import { isWork } from '../../catalogue/relation.js';
import type { Fitness } from '../../catalogue/verified.js';
import type { Reading } from '../reading.js';
import type { Style, Suggestion } from '../suggestion.js';
import type { Angle } from './angle.js';
import { compileAngles } from './compile-angles.js';
import { type Candidate, compose } from './compose.js';
import { stemsOf, wordsKept } from './concrete.js';
import { compileFeelings, offersBeside } from './feelings.js';
import { compileMatters, type Matter } from './matter.js';
import { passingWords } from './passing-words.js';
import { feelsTwice, firstSentence, notShown, repeatsItself } from './repeats.js';
import type { Topic } from './topic.js';
import { compileTopics } from './topics-of.js';
import { compileVerifier, type Verifier } from './verify.js';
import { inVoice, voiceOf } from './voice.js';
import { isPlainWish, stylesFor, waysIn, waysToName } from './ways.js';
import { compileWithFeeling } from './with-feeling.js';

/** As many different ways as a blaming message gets, at least. */
const enough = 3;
/** Of the ways to say a style, so many are verified at most. */
const patience = 16;
const order: Style[] = ['request', 'short', 'full', 'expectation', 'softer', 'firmer', 'limit'];

interface ToSay {
  matter: Matter;
  waysToSay: ReturnType<typeof compose>;
}

export function compileRewriter(catalogue: Catalogue, fitness: (text: string) => Fitness) {
  const words = catalogue.rewriting;
  const finder = compileFeelings(catalogue.feelings);
  const anglesOf = compileAngles(catalogue);
  const needs = new Map(catalogue.needs.map((need) => [need.id, need]));
  const verifier = compileVerifier(fitness, catalogue.verified);
  const matterOf = compileMatters(catalogue, finder);
  const { topicsOf } = compileTopics(catalogue);

  const passing = stemsOf(passingWords(words));

  /** Words that stand in any rewriting ("talk", "point") name nothing, though the draft may have them too. */
  const namesIt = ({ kept }: Suggestion): boolean =>
    kept.some((word) => [...stemsOf(word)].some((stem) => !passing.has(stem)));

  /** A matter, and the ways to say it in each style. */
  const toSay = (...of: Parameters<typeof matterOf>): ToSay => {
    const matter = matterOf(...of);
    return { matter, waysToSay: compose(matter, words, needs) };
  };

  /** The styles of one matter, added to what is shown where they are new and verified. */
  const add = (
    shown: Suggestion[],
    reading: Reading,
    { matter, waysToSay }: ToSay,
    styles: Style[],
    verify: Verifier,
  ): void => {
    const voice = voiceOf(reading.text);
    for (const style of styles) {
      const options = notShown(waysToSay(style), shown);
      const opened = new Set(shown.map((suggestion) => firstSentence(suggestion.text)));
      const fresh = options.filter((option) => !opened.has(firstSentence(option.text)));
      const inTurn = style === 'request' ? options : [...fresh, ...options];
      let tries = 0;
      const found = inTurn.find(
        (option) =>
          !repeatsItself(option.text) && !feelsTwice(option) && tries++ < patience && verify(option),
      );
      if (found) shown.push(suggestionOf({ ...found, text: inVoice(found.text, voice) }, reading, matter));
    }
  };

  const suggestionOf = ({ style, text, slots }: Candidate, reading: Reading, matter: Matter): Suggestion => ({
    style,
    text,
    guessed: [...new Set(slots.filter((slot) => slot.guessed).map((slot) => slot.feeling))],
    kept: wordsKept(reading.text, text),
    slots: slots.map((slot) => ({ ...slot, end: Math.min(slot.end, text.length) })),
    offers: offersBeside(matter.feeling.feeling, matter.likely, reading.relation, finder),
    source: matter.frame?.source ?? words.acts[matter.act].source,
    ask: matter.frame?.frame.inquire ?? words.acts[matter.act].inquire ?? null,
  });

  /** What the message is about is named in one of the first, where it can be named: it becomes the third. */
  const nameOne = (
    shown: Suggestion[],
    reading: Reading,
    angles: Angle[],
    topics: Topic[],
    verify: Verifier,
  ): Suggestion[] => {
    if (shown.length < enough || shown.slice(0, enough).some(namesIt)) return shown;
    const telling = [...stemsOf(reading.text)].filter((stem) => !passing.has(stem));
    const mayName = ({ text }: Candidate): boolean => {
      const stems = stemsOf(text);
      return telling.some((stem) => stems.has(stem));
    };
    const kept = shown.filter((_suggestion, index) => index !== enough - 1);
    for (const { angle, act, topic } of waysToName(angles, topics)) {
      const said = toSay(reading, angle, act, topic);
      for (const style of ['full', 'softer', 'firmer', 'short'] as const) {
        if (!said.waysToSay(style).some(mayName)) continue;
        const more = [...kept];
        add(more, reading, said, [style], verify);
        const last = more.at(-1)!;
        if (more.length > kept.length && namesIt(last))
          return [...kept.slice(0, enough - 1), last, ...kept.slice(enough - 1)];
      }
    }
    return shown;
  };

  const suggest = (reading: Reading, { factsToo } = { factsToo: false }): Suggestion[] => {
    if (reading.safety || !reading.english || !(reading.blaming || factsToo)) return [];
    const topics = topicsOf(reading);
    const topic = topics[0] ?? null;
    const shown: Suggestion[] = [];
    const verify = verifier();
    const angles = anglesOf(reading);
    // "How many times do I have to tell you to shut the gate": what was asked is asked once more, without the sigh.
    const asked = angles[0]?.frame?.frame.yields === 'message' ? angles.find(isPlainWish) : undefined;
    if (asked) add(shown, reading, toSay(reading, asked, 'wanted', topic), ['request'], verify);
    for (const { angle, act } of waysIn(angles, topic)) {
      const missing = stylesFor(reading).filter(
        (style) => !shown.some((suggestion) => suggestion.style === style),
      );
      add(shown, reading, toSay(reading, angle, act, topic), missing, verify);
      if (shown.length >= enough) break;
    }
    if (!isWork(reading.relation) && shown.every((suggestion) => suggestion.slots.length === 0))
      add(shown, reading, toSay(reading, null, 'contempt', topic), ['firmer'], verify);
    shown.sort((a, b) => order.indexOf(a.style) - order.indexOf(b.style));
    const named = nameOne(shown, reading, angles, topics, verify);
    return isWork(reading.relation) ? named : feelingEarly(named);
  };

  return { suggest, withFeeling: compileWithFeeling(finder) };
}

/** Where none of the first three names a feeling, one that does comes forward. */
function feelingEarly(shown: Suggestion[]): Suggestion[] {
  if (shown.slice(0, enough).some((suggestion) => suggestion.slots.length > 0)) return shown;
  const [felt] = shown.filter((suggestion) => suggestion.slots.length > 0);
  if (!felt) return shown;
  const others = shown.filter((suggestion) => suggestion !== felt);
  return [...others.slice(0, enough - 1), felt, ...others.slice(enough - 1)];
}
