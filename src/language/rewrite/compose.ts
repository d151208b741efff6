import type { Need } from '../../catalogue/need.js';
import { isWork } from '../../catalogue/relation.js';
import type { ActLines, Rewriting } from '../../catalogue/rewriting.js';
import type { Style } from '../suggestion.js';
import { firstSentencesOf } from './first-sentence.js';
import { filledAll, linesOf, turned } from './lines.js';
import { type Lines, linesFor } from './listener.js';
import type { Matter } from './matter.js';
import { compileRanking, wordsIn } from './rank.js';
import { type Filled, joined } from './template.js';

export interface Candidate extends Filled {
  style: Style;
}

/** Says a matter in a style: the ways to do it, best first. They are not yet verified. */
export function compose(matter: Matter, words: Rewriting, needs: Map<string, Need>) {
  const act = words.acts[matter.act];
  const { relation, seed, frame, own } = matter;
  const cores = [...(own ? [own] : []), ...firstSentencesOf(matter, act)];
  const withEach = (list: Filled[]): Filled[] =>
    cores.flatMap((core) => list.slice(0, 3).map((more) => joined(core, more)));
  // A frame, and an act without such lines of its own, is said in its own first words, more softly or more firmly.
  const withManner = (own: Lines, beside: Lines): Filled[] => [
    ...linesOf(own, matter),
    ...withEach(turned(filledAll(linesFor(beside, relation), matter), seed >>> 3)),
  ];
  const ways: Record<Style, () => Filled[]> = {
    request: () => {
      const requests = linesOf(act.request, matter);
      const asked = filledAll(linesFor(frame?.frame.ask, relation), matter).sort(
        (a, b) => b.filled - a.filled,
      );
      const ofTheirs = turned(asked, seed >>> 7);
      const ofAny = turned(filledAll(linesFor(words.ask, relation), matter), seed >>> 5);
      const kept = own ? [...ofTheirs, ...ofAny].slice(0, 3).map((ask) => joined(own, ask)) : [];
      if (asked.length > 0 && matter.act !== 'wanted') return [...kept, ...withEach(ofTheirs), ...requests];
      return [...kept, ...requests, ...(matter.act === 'thought' ? [] : withEach(ofAny))];
    },
    short: () => cores,
    full: () => withEach(turned(needsOf(matter, act, needs), seed >>> 3)),
    softer: () => withManner(act.softer, words.beside.softer),
    firmer: () => withManner(act.firmer, words.beside.firmer),
    limit: () => filledAll(linesFor(frame?.frame.limit, relation), matter),
    expectation: () => [
      ...filledAll(linesFor(frame?.frame.expect, relation), matter),
      ...withManner(act.expectation, words.beside.firmer),
    ],
  };
  const ranked = compileRanking(matter);
  const composed = (style: Style): Candidate[] => {
    const candidates = ways[style]();
    const brief = candidates.filter(({ text }) => wordsIn(text) <= matter.longest);
    const fitting = brief.length > 0 || matter.act !== 'contempt' ? brief : candidates;
    return ranked(fitting).map((candidate) => ({ ...candidate, style }));
  };
  const known = new Map<Style, Candidate[]>();
  return (style: Style): Candidate[] => {
    const candidates = known.get(style) ?? composed(style);
    known.set(style, candidates);
    return candidates;
  };
}

function needsOf(matter: Matter, act: ActLines, needs: Map<string, Need>): Filled[] {
  const need = matter.frame ? needs.get(matter.frame.frame.need) : undefined;
  const own = need ? (isWork(matter.relation) ? need.work : need.home) : [];
  const lines = own.length > 0 ? own : linesFor(act.more, matter.relation);
  const pattern = need !== undefined && matter.act === 'habit' && 'often' in matter.slots;
  return filledAll(pattern ? lines.map(saidOften) : lines, matter);
}

/** "Always" becomes how often: a pattern may be named as one. */
export const saidOften = (need: string): string =>
  need.replace(/^I(?=[ '])/, "It's been happening a lot, and I");
