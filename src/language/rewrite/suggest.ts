import type { Catalogue } from '../../catalogue/load.js';
import { isWork } from '../../catalogue/relation.js';
import type { Act } from '../../catalogue/rewriting.js';
import type { Reading } from '../reading.js';
import type { Style, Suggestion } from '../suggestion.js';
import { type Candidate, compose, type Matter } from './compose.js';
import { stemsOf } from './concrete.js';
import { type Angle, anglesOf } from './core.js';
import { type ChosenFeeling, compileFeelings, offersBeside } from './feelings.js';
import { compileFrames } from './frames.js';
import { hash } from './hash.js';
import { slotsOf } from './slots.js';
import { topicOf } from './topic.js';
import { compileVerifier } from './verify.js';
import { inVoice, voiceOf } from './voice.js';
import { compileWithFeeling } from './with-feeling.js';

const enough = 3;
/** A second complaint helps out only when it is a plain one. */
const strongEnough = 6;
/** Tried in this order; the first that keeps what the draft says is shown first. */
const stylesFor = (reading: Reading): Style[] => {
  if (reading.relation === 'report' || reading.relation === 'child')
    return ['request', 'short', 'full', 'expectation'];
  return ['request', 'short', 'full', hash(reading.text) % 2 ? 'softer' : 'firmer'];
};

export function compileRewriter(catalogue: Catalogue, read: (text: string) => Reading) {
  const words = catalogue.rewriting;
  const finder = compileFeelings(catalogue.feelings);
  const findFrame = compileFrames(catalogue.frames);
  const needs = new Map(catalogue.needs.map((need) => [need.id, need]));
  const verify = compileVerifier(read);
  const vague = stemsOf(words.vague.join(' '));

  const feelingFor = (
    reading: Reading,
    angle: Angle | null,
    act: Act,
  ): { chosen: ChosenFeeling; likely: string[] } => {
    const likely = [...new Set([...(angle?.frame?.frame.feelings ?? []), ...words.acts[act].feelings])];
    const fitting = finder.fitting(likely, reading.relation);
    const habit = hash(reading.text) % 3 === 0 ? ('get' as const) : ('feel' as const);
    const down = reading.relation === 'child' || reading.relation === 'report';
    const own = angle?.complaint?.feelingWord;
    const caused = own ? finder.named(`I feel ${own}`) : null;
    const named = caused ?? finder.named(reading.clauses.map((clause) => clause.words).join('. '));
    if (named && !(down && /^(?:hurt|sad|lonely)$/.test(named.feeling.family)))
      return { chosen: { ...named, habit }, likely };
    const loud = /!!|[A-Z]{4,}.*[A-Z]{4,}|fuck|wtf|shit|hate|sick of/i.test(reading.text);
    const strong = loud ? fitting.filter((feeling) => feeling.strength >= 2) : fitting;
    const pool = (strong.length > 0 ? strong : fitting).slice(0, angle?.frame ? 2 : 3);
    const feeling = pool[hash(reading.text) % 5 < 3 ? 0 : hash(`${reading.text} `) % pool.length]!;
    return { chosen: { feeling, word: feeling.id, guessed: true, habit }, likely };
  };

  const matterOf = (
    reading: Reading,
    angle: Angle | null,
    act: Act,
    topic: string | null,
  ): { matter: Matter; likely: string[] } => {
    const { chosen, likely } = feelingFor(reading, angle, act);
    const complaint = angle?.complaint ?? null;
    const concrete = new Set(
      [
        ...stemsOf(
          complaint && act !== 'topic' ? `${complaint.predicate} ${complaint.said ?? ''}` : (topic ?? ''),
        ),
      ].filter((stem) => !vague.has(stem)),
    );
    if (angle?.frame && angle.frame.by !== 'deed') concrete.clear();
    const slots = {
      ...(complaint ? slotsOf(complaint, words) : {}),
      ...angle?.frame?.groups,
      ...(topic ? { topic } : {}),
    };
    return {
      matter: {
        act,
        complaint,
        frame: angle?.frame ?? null,
        slots,
        relation: reading.relation,
        feeling: chosen,
        seed: hash(reading.text.toLowerCase()),
        concrete,
      },
      likely,
    };
  };

  const suggest = (reading: Reading): Suggestion[] => {
    if (reading.safety || !reading.english || !reading.blaming) return [];
    const topic = topicOf(reading, words);
    const angles = anglesOf(reading, findFrame, words);
    const tries: { angle: Angle | null; act: Act }[] = [
      ...angles
        .filter((angle, index) => index === 0 || (index === 1 && angle.weight > strongEnough))
        .map((angle) => ({ angle, act: actOf(angle) })),
      ...(topic ? [{ angle: null, act: 'topic' as const }] : []),
      { angle: null, act: 'contempt' as const },
    ];
    const voice = voiceOf(reading.text);
    const draft = stemsOf(reading.text);
    const shown: Suggestion[] = [];
    const taken = new Set<string>();
    const styles = stylesFor(reading);
    for (const { angle, act } of tries) {
      const { matter, likely } = matterOf(reading, angle, act, topic);
      const ways = compose(matter, words, needs);
      const pick = (style: Style): void => {
        if (shown.some((suggestion) => suggestion.style === style)) return;
        const opened = new Set(shown.map((suggestion) => firstSentence(suggestion.text)));
        const options = (ways.get(style) ?? [])
          .filter((option) => !repeatsItself(option.text))
          .filter((option) => !taken.has(inVoice(option.text, voice).toLowerCase()));
        const fresh = options.filter((option) => !opened.has(firstSentence(inVoice(option.text, voice))));
        const found = firstGood(
          style === 'short' || style === 'full' ? [...fresh, ...options] : options,
          verify,
        );
        if (!found) return;
        const text = inVoice(found.text, voice);
        taken.add(text.toLowerCase());
        shown.push({
          style,
          text,
          guessed: [...new Set(found.slots.filter((slot) => slot.guessed).map((slot) => slot.feeling))],
          kept: [...draft].filter((stem) => stemsOf(text).has(stem)),
          slots: found.slots.map((slot) => ({ ...slot, end: Math.min(slot.end, text.length) })),
          offers: offersBeside(matter.feeling.feeling, likely, reading.relation, finder),
          source: angle?.frame?.source ?? words.acts[act].source,
          ask: angle?.frame?.frame.inquire ?? words.acts[act].inquire ?? null,
        });
      };
      styles.forEach(pick);
      if (shown.length >= enough) break;
    }
    return feelingFirst(inOrder(shown), reading);
  };

  return { suggest, withFeeling: compileWithFeeling(finder) };
}

const order: Style[] = ['request', 'short', 'full', 'expectation', 'softer', 'firmer', 'limit'];
const inOrder = (shown: Suggestion[]): Suggestion[] =>
  [...shown].sort((a, b) => order.indexOf(a.style) - order.indexOf(b.style));

const actOf = (angle: Angle): Act => angle.complaint?.act ?? 'contempt';

const firstSentence = (text: string): string => /^[^.?!]+/.exec(text.toLowerCase())?.[0] ?? '';

const firstGood = (options: Candidate[], verify: (text: string) => boolean): Candidate | undefined =>
  options.slice(0, 16).find((option) => verify(option.text));

/** At home one of those shown names a feeling; where none of the first three does, one that does comes forward. */
function feelingFirst(shown: Suggestion[], reading: Reading): Suggestion[] {
  if (isWork(reading.relation) || shown.slice(0, enough).some((suggestion) => suggestion.slots.length > 0))
    return shown;
  return [...shown].sort((a, b) => Number(b.slots.length > 0) - Number(a.slots.length > 0));
}

/** "I'd like to understand. I'd like to understand what happened.": two sentences that say one thing. */
function repeatsItself(text: string): boolean {
  const [first, second] = text.split(/(?<=[.?!]) /);
  if (!first || !second) return false;
  const said = stemsOf(first);
  const more = [...stemsOf(second)].filter((stem) => stem !== 'like' && stem !== 'want');
  const again = more.filter((stem) => said.has(stem)).length;
  return more.length > 0 && again / more.length > 0.5;
}
