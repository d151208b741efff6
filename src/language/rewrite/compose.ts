import type { Need } from '../../catalogue/need.js';
import { isWork } from '../../catalogue/relation.js';
import type { ActLines, Rewriting } from '../../catalogue/rewriting.js';
import type { Style } from '../suggestion.js';
import { firstSentencesOf } from './first-sentence.js';
import { filledAll, linesOf, turned } from './lines.js';
import { linesFor } from './listener.js';
import type { Matter } from './matter.js';
import { ranked } from './rank.js';
import { type Filled, joined } from './template.js';

export interface Candidate extends Filled {
  style: Style;
}

/** For each style the ways to say it, best first. They are not yet verified. */
export function compose(matter: Matter, words: Rewriting, needs: Map<string, Need>): Map<Style, Candidate[]> {
  const act = words.acts[matter.act];
  const cores = firstSentencesOf(matter, act);
  const asks = asksOf(matter, words);
  const needed = needsOf(matter, act, needs);
  const frameAsks = asks.own;
  const styles = new Map<Style, Candidate[]>();
  const offer = (style: Style, candidates: Filled[]): void => {
    const brief = candidates.filter(({ text }) => text.split(' ').length <= matter.longest);
    const fitting = brief.length > 0 || matter.act !== 'contempt' ? brief : candidates;
    styles.set(
      style,
      ranked(fitting, matter).map((candidate) => ({ ...candidate, style })),
    );
  };
  const requests = linesOf(act.request, matter);
  const asked = turned(frameAsks, matter.seed >>> 7);
  const withAsk = (list: Filled[]): Filled[] =>
    cores.flatMap((core) => list.slice(0, 3).map((ask) => joined(core, ask)));
  offer(
    'request',
    asked.length > 0 && matter.act !== 'wanted'
      ? [...withAsk(asked), ...requests]
      : [...requests, ...(matter.act === 'thought' ? [] : withAsk(turned(asks.any, matter.seed >>> 5)))],
  );
  offer('short', cores);
  offer(
    'full',
    cores.flatMap((core) =>
      turned(needed, matter.seed >>> 3)
        .slice(0, 3)
        .map((need) => joined(core, need)),
    ),
  );
  offer('softer', linesOf(act.softer, matter));
  offer('firmer', linesOf(act.firmer, matter));
  offer('limit', filledAll(linesFor(matter.frame?.frame.limit, matter.relation), matter));
  offer('expectation', [
    ...filledAll(linesFor(matter.frame?.frame.expect, matter.relation), matter),
    ...linesOf(act.expectation, matter),
  ]);
  return styles;
}

function asksOf(matter: Matter, words: Rewriting): { own: Filled[]; any: Filled[] } {
  const own = filledAll(linesFor(matter.frame?.frame.ask, matter.relation), matter).sort(
    (a, b) => b.filled - a.filled,
  );
  return { own, any: filledAll(linesFor(words.ask, matter.relation), matter) };
}

function needsOf(matter: Matter, act: ActLines, needs: Map<string, Need>): Filled[] {
  const need = matter.frame ? needs.get(matter.frame.frame.need) : undefined;
  const own = need ? (isWork(matter.relation) ? need.work : need.home) : [];
  const lines = own.length > 0 ? own : linesFor(act.more, matter.relation);
  // "Always" becomes how often: a pattern may be named as one.
  const pattern = need !== undefined && matter.act === 'habit' && 'often' in matter.slots;
  return filledAll(
    pattern ? lines.map((line) => line.replace(/^I(?=[ '])/, "It's been happening a lot, and I")) : lines,
    matter,
  );
}
