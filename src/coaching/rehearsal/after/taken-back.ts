import { rewind } from '../play.js';
import type { Rehearsal } from '../rehearsal.js';
import type { UnderWay } from '../rehearsing.js';
import type { Stage } from '../stage.js';

/** Whether nothing was said since lines of `whole` were taken back. */
const isBeginningOf = (part: Rehearsal, whole: Rehearsal): boolean =>
  part.setting.seed === whole.setting.seed &&
  part.turns.length < whole.turns.length &&
  part.turns.every(({ said }, at) => said === whole.turns[at]?.said);

/** Goes back to where `left` lines were said; how it went is kept, to be compared or put back. */
export function takenBack(stage: Stage, rehearsing: UnderWay, left: number): UnderWay {
  const { played, before } = rehearsing;
  const kept = before && isBeginningOf(played, before) ? before : played;
  const turns = played.turns.length - Math.max(0, left);
  return {
    ...rehearsing,
    played: rewind(stage, played, turns, { screened: true }),
    before: kept,
    hints: [],
    stopped: null,
  };
}

/** The way it went first stands again; what was said instead is kept in its place. */
export function putBack(rehearsing: UnderWay, before: Rehearsal): UnderWay {
  const { played } = rehearsing;
  return { ...rehearsing, played: before, before: isBeginningOf(played, before) ? null : played, hints: [] };
}
