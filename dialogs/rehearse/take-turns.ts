import type { RehearsalTypedId } from '../../src/catalogue/rehearsal-typed.js';
import { hears } from '../../src/coaching/hears.js';
import { rehearseActions } from '../../src/coaching/rehearsal/cards/buttons.js';
import { isOver } from '../../src/coaching/rehearsal/rehearsal.js';
import { isUnderWay, type Rehearsing, type UnderWay } from '../../src/coaching/rehearsal/rehearsing.js';
import {
  askHowAgain,
  goOn,
  leave,
  overAlready,
  stopHere,
  stoppedForSafety,
} from '../../src/coaching/rehearsal/turns/break-off.js';
import {
  backTo,
  bothWays,
  linesBack,
  putLinesBack,
  startOver,
} from '../../src/coaching/rehearsal/turns/go-back.js';
import { linesTakenBack } from '../../src/coaching/rehearsal/turns/lines-taken-back.js';
import type { Way } from '../../src/coaching/rehearsal/turns/next.js';
import { helpWithLine, sayLine, sayOffered } from '../../src/coaching/rehearsal/turns/say-line.js';
import { notReal, pocket, withTips } from '../../src/coaching/rehearsal/turns/where-it-is.js';
import type { Pressed, Step } from '../flow.js';
import type { House, Turn } from '../turn.js';
import { showIn, showNext } from './show.js';

type Typed = Partial<Record<RehearsalTypedId, Way>>;

/** Typed in the middle of a rehearsal, these are about it; everything else is said to the partner. */
const inTheMiddle: Typed = {
  stop: stopHere,
  take_back: linesBack(1),
  hints: helpWithLine(),
  both: bothWays,
  tips_off: withTips(false),
  tips_on: withTips(true),
  real: notReal,
  start_over: startOver,
};
const sayNth: readonly (RehearsalTypedId | null)[] = ['say_first', 'say_second', 'say_third'];

/** Typed once it is over, or was stopped. */
const afterwards: Typed = {
  take_back: linesBack(1),
  again: askHowAgain,
  start_over: askHowAgain,
  both: bothWays,
  real: notReal,
};

/** Typed in the middle of a rehearsal, these are for the coach. */
const forCoach: readonly (string | null)[] = [
  'rehearse',
  'learn',
  'ask',
  'settings',
  'export',
  'decide',
  'safe_to_say',
  'check_draft',
  'step_by_step',
  'just_no',
  'at_me',
];

/** "Help me say that he's late again". */
const helpToSay = /^help me (?:to )?(?:say|with|put)[:,]? (.{8,})$/i;

/** What each press does; `at`: how many lines were said when its card was shown. */
const pressed: Record<string, (at: number, value: Record<string, string>, rehearsing: UnderWay) => Way> = {
  [rehearseActions.say]: (at, { line = '' }) => sayOffered(line, at),
  [rehearseActions.hints]: (_at, _value, { played }) => (isOver(played) ? overAlready : helpWithLine()),
  [rehearseActions.takeBack]: (at, _value, { played }) => backTo(Math.min(at, played.turns.length) - 1),
  [rehearseActions.putBack]: () => putLinesBack,
  [rehearseActions.both]: () => bothWays,
  [rehearseActions.tips]: (_at, _value, { feedback }) => withTips(!feedback),
  [rehearseActions.stop]: () => stopHere,
  [rehearseActions.pocket]: () => pocket,
};

/** A rehearsal once it has begun: which of its ways is taken by what was typed or pressed. */
export class TakeTurns {
  constructor(private readonly house: House) {}

  typed(text: string, rehearsing: Rehearsing, turn: Turn): Step {
    const said = hears<RehearsalTypedId>(this.house.rehearsalTyped.said, text);
    if (rehearsing.stopped === 'for_safety' || !isUnderWay(rehearsing))
      return this.afterSafety(said, rehearsing, turn);
    const way = this.wayTyped(text, said, rehearsing);
    return way ? showNext(way(rehearsing, showIn(turn, this.house)), turn) : 'not_mine';
  }

  pressed({ action, value }: Pressed, rehearsing: Rehearsing, turn: Turn): Step {
    const show = showIn(turn, this.house);
    if (action === rehearseActions.leave) return showNext(leave(show), turn);
    const goesOn = action === rehearseActions.goOn;
    if (!isUnderWay(rehearsing) || (rehearsing.stopped === 'for_safety' && !goesOn))
      return showNext(stoppedForSafety(rehearsing, show), turn);
    const way = goesOn ? goOn : pressed[action]?.(Number(value.turn) || 0, value, rehearsing);
    return way ? showNext(way(rehearsing, show), turn) : 'not_mine';
  }

  /** Come back to after something else. */
  showWhereItIs(rehearsing: Rehearsing, turn: Turn): void {
    const show = showIn(turn, this.house);
    if (rehearsing.stopped === 'for_safety') showNext(stoppedForSafety(rehearsing, show), turn);
    else if (isUnderWay(rehearsing)) showNext(goOn(rehearsing, show), turn);
  }

  private wayTyped(
    text: string,
    said: RehearsalTypedId | null,
    { played, stopped, hints }: UnderWay,
  ): Way | null {
    const over = isOver(played);
    const count = linesTakenBack(text);
    if (count !== null) return linesBack(count);
    if (over || stopped) {
      if (said === 'go_on' && !over) return goOn;
      return (said && afterwards[said]) ?? null;
    }
    const way = said && inTheMiddle[said];
    if (way) return way;
    const nth = sayNth.indexOf(said);
    if (nth >= 0) return sayLine(hints[nth] ?? text);
    if (forCoach.includes(hears(this.house.heard, text))) return null;
    const asked = helpToSay.exec(text)?.[1];
    return asked ? helpWithLine(asked) : sayLine(text);
  }

  /** Broken off for safety, it goes on only when they say so. */
  private afterSafety(said: RehearsalTypedId | null, rehearsing: Rehearsing, turn: Turn): Step {
    const show = showIn(turn, this.house);
    if (said === 'go_on') return isUnderWay(rehearsing) ? showNext(goOn(rehearsing, show), turn) : 'not_mine';
    const leaves = said === 'leave' || said === 'stop';
    return showNext(leaves ? leave(show) : stoppedForSafety(rehearsing, show), turn);
  }
}
