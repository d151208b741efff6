import type { MoverId, Persona } from '../../../catalogue/persona.js';
import type { ActId } from '../../../catalogue/speech-act.js';
import type { Line } from '../hearing/line.js';
import type { Levels, Partner } from '../rehearsal.js';

/** Tension rises faster than it falls, and nothing turns round in one line (COACHING §8, 3). Points a turn. */
export const fastest = {
  tension: { down: 8, up: 15 },
  heard: { down: 12, up: 14 },
  openness: { down: 8, up: 10 },
} as const;

type Push = readonly [mover: MoverId, tension: number, heard: number, openness: number];

/** What each act does to most people. */
const pushes: Partial<Record<ActId, Push>> = {
  observation: ['statement', -1, 3, 2],
  feeling: ['statement', -2, 5, 4],
  need: ['statement', -1, 3, 3],
  request: ['request', 1, 1, 1],
  reflects: ['listening', -5, 12, 8],
  asks_openly: ['listening', -3, 7, 8],
  asks_after: ['listening', -2, 6, 5],
  asks_closed: ['listening', 0, 1, 1],
  validates: ['listening', -5, 11, 6],
  apologises: ['warmth', -6, 9, 6],
  repairs: ['warmth', -5, 8, 5],
  thanks: ['warmth', -3, 5, 3],
  agrees: ['warmth', -3, 4, 3],
  offers: ['warmth', -4, 6, 5],
  sets_limit: ['limit', 6, -2, -1],
  refuses: ['limit', 3, -2, -1],
  silence: ['silence', 3, -2, -2],
  drops: ['silence', -1, 0, -2],
  off_subject: ['drift', 2, -2, -1],
};
const kind: readonly ActId[] = [
  'reflects',
  'asks_after',
  'validates',
  'apologises',
  'repairs',
  'thanks',
  'offers',
];
const blamed: Record<'low' | 'medium' | 'high', Push> = {
  low: ['blame', 5, -2, -2],
  medium: ['blame', 9, -5, -4],
  high: ['blame', 13, -9, -6],
};
const eachFurtherBlame = 2;
/** The first time a complaint is put, it is one, however well it is said. */
const firstComplaint: Push = ['statement', 5, 0, 0];
/** What is said beside blame hardly counts, and the first kind line is not trusted yet. */
const besideBlame = 0.25;
const notTrustedYet = 0.6;
const saidTheSameWay = 0.6;
/** A limit that is only said again surprises nobody. */
const alreadyKnown = 0.3;
const calmsByItself = -1;

export interface Moved {
  levels: Levels;
  /** It was kind, and there was no blame in it. */
  kind: boolean;
}

/** How a line moves the partner. `before`: what the person's line before did. */
export function moveLevels(
  line: Line,
  acts: readonly ActId[],
  partner: Partner,
  persona: Persona,
  before: readonly ActId[],
): Moved {
  const isKind = !line.blame && acts.some((act) => kind.includes(act));
  const sum = { tension: 0, heard: 0, openness: 0 };
  const push = ([mover, tension, heard, openness]: Push, share = 1) => {
    const weight = persona.weights[mover] * share;
    sum.tension += tension * weight;
    sum.heard += heard * weight;
    sum.openness += openness * weight;
  };
  const trust = isKind && partner.kindLines === 0 && partner.tension >= 40 ? notTrustedYet : 1;
  for (const act of acts) {
    const does = pushes[act];
    if (!does) continue;
    const helps = does[1] <= 0 && does[2] >= 0;
    const again = before.includes(act) && does[0] === 'listening' ? saidTheSameWay : 1;
    const known = act === 'sets_limit' && partner.limits > 1 ? alreadyKnown : 1;
    push(does, helps ? (line.blame ? besideBlame : trust) * again : known);
  }
  if (line.blame && line.blame.severity !== 'note')
    push(addTo(blamed[line.blame.severity], eachFurtherBlame * (line.blames - 1)));
  else sum.tension += calmsByItself;
  if (!line.blame && partner.asked + partner.limits === 0 && before.length === 0 && complains(acts))
    push(firstComplaint);
  return { kind: isKind, levels: within(partner, sum) };
}

const complains = (acts: readonly ActId[]): boolean =>
  acts.some((act) => act === 'observation' || act === 'feeling' || act === 'request');

const addTo = ([mover, tension, heard, openness]: Push, more: number): Push => [
  mover,
  tension + more,
  heard,
  openness,
];

const within = (from: Levels, by: Levels): Levels => ({
  tension: step(from.tension, by.tension, fastest.tension),
  heard: step(from.heard, by.heard, fastest.heard),
  openness: step(from.openness, by.openness, fastest.openness),
});
const step = (from: number, by: number, { down, up }: { down: number; up: number }): number =>
  Math.min(100, Math.max(0, Math.round(from + Math.min(up, Math.max(-down, by)))));
