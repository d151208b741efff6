import type { ReplyAct } from '../../catalogue/reply-line.js';
import type { ActId } from '../../catalogue/speech-act.js';
import { isBlame, type Move } from './hearing/move.js';
import type { Clarity, Ending } from './rehearsal.js';

/** What of a turn tells how clear the person was. */
export interface Seen {
  acts: readonly ActId[];
  move: Move;
  does: readonly ReplyAct[];
  ended: Ending | null;
}

const full = 25;
const half = 12;
const astray: readonly Move[] = ['off_subject', 'silence', 'lost', 'drop'];
const gaveUp: readonly Move[] = ['off_subject', 'drop', 'lost'];
const pushed: readonly ReplyAct[] = [
  'pushes_limit',
  'refuses',
  'repeats_no',
  'belittles',
  'you_too',
  'other_subject',
  'mishears',
];
const lately = 2;
/** Staying on what was never said counts for little. */
const unsaid = 0.3;

/** How clear the person was so far: 0 to 25 each for said it, stayed on it, held to it, ended well. */
export function clarityIn(turns: readonly Seen[]): Clarity {
  const said = saidIt(turns);
  const stayed = stayedOnIt(turns);
  if (said === 0) return { said, stayed: Math.round(stayed * unsaid), held: 0, ended: 0 };
  return { said, stayed, held: heldToIt(turns), ended: endedWell(turns) };
}

/** What happened, what it is to me, and what I ask; a limit says it all by itself. */
function saidIt(turns: readonly Seen[]): number {
  const did = (act: ActId) => turns.some(({ acts }) => acts.includes(act));
  if (did('sets_limit')) return full;
  return (
    (did('observation') ? 8 : 0) +
    (did('feeling') || did('need') ? 8 : 0) +
    (did('request') || did('offers') ? 9 : 0)
  );
}

function stayedOnIt(turns: readonly Seen[]): number {
  const on = turns.filter(({ move }) => !isBlame(move) && !astray.includes(move)).length;
  return turns.length === 0 ? 0 : Math.round((full * on) / turns.length);
}

/** Each time they pushed back or got off the subject: whether the person stood by it without blame. */
function heldToIt(turns: readonly Seen[]): number {
  const tests = turns
    .slice(1)
    .filter((_turn, index) => turns[index]!.does.some((act) => pushed.includes(act)));
  const lost = tests.filter(({ move }) => isBlame(move) || gaveUp.includes(move)).length;
  const dropped = turns.some(({ move }) => move === 'drop');
  if (tests.length > 0) return Math.round((full * (tests.length - lost)) / tests.length);
  if (turns.some(({ does }) => does.includes('hears_limit'))) return full;
  return saidIt(turns) > 0 && !dropped ? half : 0;
}

function endedWell(turns: readonly Seen[]): number {
  const last = turns.at(-1);
  if (!last) return 0;
  const heated = turns.slice(-lately).some(({ move }) => isBlame(move));
  if (last.ended === null || last.ended === 'safety') return heated ? 0 : half;
  if (last.ended === 'walked_off') return heated ? 0 : half;
  return heated ? half : full;
}
