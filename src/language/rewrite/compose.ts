import type { Listener } from '../../catalogue/frame.js';
import type { Need } from '../../catalogue/need.js';
import { isWork, type Relation } from '../../catalogue/relation.js';
import type { Act, ActLines, Rewriting } from '../../catalogue/rewriting.js';
import type { Style } from '../suggestion.js';
import type { Complaint } from './complaint.js';
import { stemsOf } from './concrete.js';
import type { ChosenFeeling } from './feelings.js';
import type { FrameMatch } from './frames.js';
import type { Slots } from './slots.js';
import { type Filled, fill, joined } from './template.js';

/** What is to be said again, and all that decides how. */
export interface Matter {
  act: Act;
  complaint: Complaint | null;
  frame: FrameMatch | null;
  slots: Slots;
  relation: Relation;
  feeling: ChosenFeeling;
  /** Ids of feelings, likeliest first. */
  likely: string[];
  /** Picks among wordings that are equally good. */
  seed: number;
  /** Stems of the draft's words that should not be lost. */
  concrete: Set<string>;
}

export interface Candidate extends Filled {
  style: Style;
}

const behind: Record<Listener, Listener | null> = {
  home: null,
  child: 'home',
  parent: 'home',
  work: null,
  manager: 'work',
  report: 'work',
};
const listenerOf = (relation: Relation): Listener => {
  if (relation === 'child' || relation === 'parent' || relation === 'manager' || relation === 'report')
    return relation;
  return isWork(relation) ? 'work' : 'home';
};

export type Lines = Partial<Record<Listener, string[]>>;

/** The lines for this listener, or those of the place behind it. */
export function linesFor(lines: Lines | undefined, relation: Relation): string[] {
  for (let at: Listener | null = listenerOf(relation); at; at = behind[at]) {
    const here = lines?.[at];
    if (here) return here;
  }
  return [];
}

/** For each style the ways to say it, best first. They are not yet verified. */
export function compose(matter: Matter, words: Rewriting, needs: Map<string, Need>): Map<Style, Candidate[]> {
  const act = words.acts[matter.act];
  const cores = coresOf(matter, act);
  const asks = asksOf(matter, words);
  const needed = needsOf(matter, act, needs);
  const frameAsks = asks.own;
  const styles = new Map<Style, Candidate[]>();
  const offer = (style: Style, candidates: Filled[]): void => {
    styles.set(
      style,
      ranked(candidates, matter).map((candidate) => ({ ...candidate, style })),
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
      : [...requests, ...withAsk(turned(asks.any, matter.seed >>> 5))],
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
  offer('expectation', [
    ...filledAll(linesFor(matter.frame?.frame.expect, matter.relation), matter),
    ...linesOf(act.expectation, matter),
  ]);
  return styles;
}

const filledAll = (lines: string[], matter: Matter): Filled[] =>
  lines.flatMap((line) => fill(line, matter.slots, matter.feeling) ?? []);

const linesOf = (lines: ActLines[keyof ActLines] & Lines, matter: Matter): Filled[] =>
  turned(filledAll(linesFor(lines, matter.relation), matter), matter.seed);

/** First sentences: the frame's where it speaks for what happens again and again, the grammar's, in order of trust. */
function coresOf(matter: Matter, act: ActLines): Filled[] {
  const { frame, complaint } = matter;
  const grammar = linesOf(act.core, matter);
  if (!frame) return grammar;
  const said = filledAll(linesFor(frame.frame.say, matter.relation), matter);
  const sides = frame.frame.side
    .flatMap((side) => fill(side, matter.slots, matter.feeling) ?? [])
    .sort((a, b) => b.filled - a.filled);
  const livable = livedByMe(matter.complaint?.predicate ?? '') ? sides : [];
  const best = livable.filter((side) => side.filled === livable[0]?.filled);
  const lived = turned(best, matter.seed >>> 2).flatMap((side) => sidesAsSentences(side.text, matter));
  const telling = said.filter((line) => line.filled > 0);
  const plain = turned(
    said.filter((line) => line.filled === 0),
    matter.seed >>> 11,
  );
  const livedFirst = frame.by === 'deed' || matter.seed % 3 === 0;
  const own = livedFirst ? [...telling, ...lived, ...plain] : [...telling, ...plain, ...lived];
  const once =
    frame.by === 'deed' && complaint !== null && (complaint.tense === 'past' || matter.act === 'regret');
  if (frame.by !== 'deed') return own.length > 0 ? own : grammar;
  const told = filledAll(
    linesFor(frame.frame.say, matter.relation).filter((line) => /\{you did\}/i.test(line)),
    matter,
  );
  if (once) return told.length > 0 ? told : grammar;
  return [...own, ...grammar];
}

/** "when I …": before the feeling or after it; at work, where no feeling need be named, as something hard. */
function sidesAsSentences(side: string, matter: Matter): Filled[] {
  const when = side.charAt(0).toLowerCase() + side.slice(1);
  const lines =
    isWork(matter.relation) && !matter.feeling.feeling.offer.includes('work')
      ? [`I find it hard ${when}.`]
      : matter.seed % 2 === 0
        ? [`${side}, {I get}.`, `{I get} ${when}.`]
        : [`{I get} ${when}.`, `${side}, {I get}.`];
  return lines.flatMap((line) => fill(line, matter.slots, matter.feeling) ?? []);
}

/** "When I'm cut off" is not for what is done to others: "you talk over everyone". */
const livedByMe = (predicate: string): boolean =>
  /\b(?:me|my|mine|us|our|I)\b/.test(predicate) ||
  !/\b(?:him|her|them|everyone|everybody|people|every|others?|[A-Z][a-z]+|your \w+)\b/.test(
    predicate.replace(/^your \w+/, ''),
  );

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

/** A list turned by the seed, so that different messages start at different wordings. */
function turned<T>(list: T[], seed: number): T[] {
  if (list.length < 2) return list;
  const at = seed % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

/** What keeps more of the person's words, and can be said in one breath, first; the given order otherwise. */
function ranked(candidates: Filled[], matter: Matter): Filled[] {
  const cost = (candidate: Filled): number => {
    const stems = stemsOf(candidate.text);
    const lost = [...matter.concrete].filter((stem) => !stems.has(stem)).length;
    const length = candidate.text.split(' ').length;
    return (
      lost * 3 +
      Math.max(0, length - 28) * 0.5 -
      (matter.act === 'cause' ? Math.min(candidate.filled, 1) * 0.3 : 0)
    );
  };
  const doubled = (text: string): number => ((text.match(/\bwhen\b/gi) ?? []).length > 1 ? 1.5 : 0);
  return candidates
    .map((candidate, index) => ({
      candidate,
      cost: cost(candidate) + doubled(candidate.text) + index * 0.01,
    }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ candidate }) => candidate);
}
