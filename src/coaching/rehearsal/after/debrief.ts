import type { PatternId } from '../../../catalogue/pattern.js';
import { patternIds } from '../../../catalogue/pattern.js';
import { type PraiseId, praiseIds, type TakeAlongId } from '../../../catalogue/tip.js';
import { isBlame } from '../hearing/move.js';
import { clarityOf, type Ending, lastTurn, type Rehearsal, type Turn } from '../rehearsal.js';
import type { Stage } from '../stage.js';
import { hints } from './hints.js';
import { takeAlong } from './take-along.js';

/** Both measures at the start (turn 0) and after each turn, from 0 to 100. */
export interface CurvePoint {
  turn: number;
  tension: number;
  heard: number;
  clarity: number;
}

/** What is looked at together after a rehearsal. Texts are from content. */
export interface Debrief {
  ended: { id: Ending | 'open'; say: string };
  curve: CurvePoint[];
  /** Points from the start to the end. */
  tensionChange: number;
  clarity: number;
  best: { turn: number; said: string; id: PraiseId; why: string } | null;
  hardest: { turn: number; said: string; reply: string; change: number; better: string | null } | null;
  /** The blame patterns in the person's lines, most frequent first. */
  patterns: { id: PatternId; name: string; times: number; words: string }[];
  takeAlong: { id: TakeAlongId; say: string };
  /** Said when it was said clearly and they still said no; else null. */
  theirs: string | null;
}

const clearFrom = 60;
const hardFrom = 4;

/** Looks back on a rehearsal, over or broken off. */
export function debrief(stage: Stage, rehearsal: Rehearsal): Debrief {
  const { rehearsalDebrief: words } = stage.catalogue;
  const last = lastTurn(rehearsal);
  const clarity = last ? clarityOf(last.clarity) : 0;
  const ended = last?.ended ?? 'open';
  const patterns = patternsIn(stage, rehearsal);
  const saidNo = ended === 'disagree' || ended === 'walked_off';
  const theirs = saidNo && clarity >= clearFrom && patterns.length === 0;
  const id = theirs
    ? 'theirs'
    : takeAlong(
        rehearsal,
        patterns.map((pattern) => pattern.id),
      );
  return {
    ended: { id: ended, say: words.ended[ended] },
    curve: curveOf(rehearsal),
    tensionChange: (last?.tension ?? rehearsal.start.tension) - rehearsal.start.tension,
    clarity,
    best: bestOf(stage, rehearsal),
    hardest: hardestOf(stage, rehearsal),
    patterns,
    takeAlong: { id, say: words.take_along.find((one) => one.for === id)?.say ?? '' },
    theirs: theirs ? words.theirs : null,
  };
}

export const curveOf = ({ start, turns }: Rehearsal): CurvePoint[] => [
  { turn: 0, tension: start.tension, heard: start.heard, clarity: 0 },
  ...turns.map(({ turn, tension, heard, clarity }) => ({
    turn,
    tension,
    heard,
    clarity: clarityOf(clarity),
  })),
];

/** The line after which they were calmer and felt heard, and the person was clearer. */
function bestOf(stage: Stage, { turns, start }: Rehearsal): Debrief['best'] {
  const rated = turns
    .map((turn, index) => ({
      turn,
      worth: worthOf(turn, turns[index - 1] ?? null, start),
      id: praiseIn(turn),
    }))
    .filter((one): one is typeof one & { id: PraiseId } => one.id !== null && !isBlame(one.turn.move))
    .sort((one, other) => other.worth - one.worth);
  const best = rated[0];
  if (!best) return null;
  const why = stage.catalogue.rehearsalDebrief.best.find((one) => one.for === best.id)?.say ?? '';
  return { turn: best.turn.turn, said: best.turn.said, id: best.id, why };
}

const worthOf = (turn: Turn, before: Turn | null, start: Rehearsal['start']): number =>
  (before?.tension ?? start.tension) -
  turn.tension +
  (turn.heard - (before?.heard ?? start.heard)) +
  (clarityOf(turn.clarity) - (before ? clarityOf(before.clarity) : 0));

/** What was praised then, else the most telling act of the line. */
const praiseIn = (turn: Turn): PraiseId | null =>
  turn.feedback.praise?.id ??
  (turn.move === 'limit' ? 'sets_limit' : null) ??
  [...praiseIds].reverse().find((id) => turn.acts.some((act) => act === id)) ??
  null;

/** Where the tension rose most, and what could be said there. A limit is no mistake: it needs no better line. */
function hardestOf(stage: Stage, rehearsal: Rehearsal): Debrief['hardest'] {
  const { turns } = rehearsal;
  const rises = turns
    .filter(({ feedback }) => feedback.change >= hardFrom)
    .sort((one, other) => other.feedback.change - one.feedback.change);
  const hardest = rises[0];
  if (!hardest) return null;
  const then = { ...rehearsal, turns: turns.slice(0, hardest.turn) };
  const rewrite = isBlame(hardest.move)
    ? hints(stage, then).find(({ from }) => from === 'rewrite')
    : undefined;
  const better = rewrite?.text ?? (hardest.move === 'limit' ? null : (hints(stage, then)[0]?.text ?? null));
  const { turn, said, reply, feedback } = hardest;
  return { turn, said, reply, change: feedback.change, better };
}

function patternsIn(stage: Stage, { turns }: Rehearsal): Debrief['patterns'] {
  return patternIds
    .flatMap((id) => {
      const found = turns.filter(({ acts }) => acts.includes(id));
      const first = found[0];
      if (!first) return [];
      const name = stage.catalogue.patterns.find((pattern) => pattern.id === id)?.name ?? id;
      return [{ id, name, times: found.length, words: first.said }];
    })
    .sort((one, other) => other.times - one.times);
}
