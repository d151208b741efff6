import type { RehearsalTypedId } from '../src/catalogue/rehearsal-typed.js';
import { toMenu, toPeople } from '../src/coaching/buttons.js';
import { hears } from '../src/coaching/hears.js';
import { hints } from '../src/coaching/rehearsal/after/hints.js';
import { putBack, takenBack } from '../src/coaching/rehearsal/after/taken-back.js';
import { againCard } from '../src/coaching/rehearsal/cards/again-card.js';
import { rehearseActions, rehearseButton } from '../src/coaching/rehearsal/cards/buttons.js';
import { debriefCard } from '../src/coaching/rehearsal/cards/debrief-card.js';
import { futuresCard } from '../src/coaching/rehearsal/cards/futures-card.js';
import { hintsCard } from '../src/coaching/rehearsal/cards/hints-card.js';
import { rehearsedPocketCard } from '../src/coaching/rehearsal/cards/pocket-card.js';
import { inSentence, partnerName, type Show } from '../src/coaching/rehearsal/cards/show.js';
import { takeBackCard } from '../src/coaching/rehearsal/cards/take-back-card.js';
import { momentCard, turnCard } from '../src/coaching/rehearsal/cards/turn-card.js';
import { begin } from '../src/coaching/rehearsal/play.js';
import { isOver, lastTurn, type Rehearsal } from '../src/coaching/rehearsal/rehearsal.js';
import type { Rehearsing } from '../src/coaching/rehearsal/rehearsing.js';
import { linesTakenBack } from '../src/coaching/rehearsal/set-up/lines-taken-back.js';
import { step } from '../src/coaching/rehearsal/step.js';
import { line, type Reply, reply } from '../src/coaching/reply.js';
import type { PhraseId } from '../src/coaching/voice/phrase-id.js';
import type { Pressed, Step } from './flow.js';
import type { House, Turn } from './turn.js';

/** Typed in the middle of a rehearsal, these are for the coach; everything else is said to the partner. */
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

/** A rehearsal once it has begun: line by line, taken back or helped with, until it is looked back on. */
export class RehearsalTurns {
  constructor(private readonly house: House) {}

  typed(text: string, rehearsing: Rehearsing, turn: Turn): Step {
    const said = hears<RehearsalTypedId>(this.house.rehearsalTyped.said, text);
    const { played, stopped } = rehearsing;
    if (stopped === 'for_safety' || !played) return this.afterSafety(said, rehearsing, turn);
    if (isOver(played) || stopped) return this.typedAfterwards(said, text, rehearsing, played, turn);
    const count = linesTakenBack(text);
    if (count !== null) return this.takeBack(played.turns.length - count, rehearsing, played, turn);
    switch (said) {
      case 'stop':
        return this.stop(rehearsing, played, turn);
      case 'take_back':
        return this.takeBack(played.turns.length - 1, rehearsing, played, turn);
      case 'hints':
        return this.help('', rehearsing, played, turn);
      case 'both':
        return this.both(rehearsing, played, turn);
      case 'tips_off':
      case 'tips_on':
        return this.tips(said === 'tips_on', rehearsing, played, turn);
      case 'real':
        return this.notReal(rehearsing, played, turn);
      case 'start_over':
        return this.startOver(rehearsing, played, turn);
      case 'say_first':
      case 'say_second':
      case 'say_third': {
        const hint = rehearsing.hints[['say_first', 'say_second', 'say_third'].indexOf(said)];
        return this.say(hint ?? text, rehearsing, played, turn);
      }
    }
    if (forCoach.includes(hears(this.house.heard, text))) return 'not_mine';
    const asked = helpToSay.exec(text)?.[1];
    if (asked) return this.help(asked, rehearsing, played, turn);
    return this.say(text, rehearsing, played, turn);
  }

  pressed({ action, value }: Pressed, rehearsing: Rehearsing, turn: Turn): Step {
    const { played } = rehearsing;
    if (action === rehearseActions.leave) return this.leave(turn);
    if (!played) return this.afterSafety(null, rehearsing, turn);
    if (action === rehearseActions.goOn) return this.goOn(rehearsing, turn);
    if (rehearsing.stopped === 'for_safety') return this.afterSafety(null, rehearsing, turn);
    const at = Number(value.turn) || 0;
    switch (action) {
      case rehearseActions.say:
        return this.sayOffered(value, at, rehearsing, played, turn);
      case rehearseActions.hints:
        return isOver(played) ? this.over(rehearsing, turn) : this.help('', rehearsing, played, turn);
      case rehearseActions.takeBack:
        return this.takeBack(Math.min(at, played.turns.length) - 1, rehearsing, played, turn);
      case rehearseActions.putBack:
        return this.putBack(rehearsing, played, turn);
      case rehearseActions.both:
        return this.both(rehearsing, played, turn);
      case rehearseActions.tips:
        return this.tips(!rehearsing.feedback, rehearsing, played, turn);
      case rehearseActions.stop:
        return this.stop(rehearsing, played, turn);
      default:
        turn.replies.push(rehearsedPocketCard(rehearsing, played, this.show(turn)));
        return 'waiting';
    }
  }

  /** Come back to after something else. */
  showWhereItIs(rehearsing: Rehearsing, turn: Turn): void {
    if (rehearsing.stopped === 'for_safety') this.afterSafety(null, rehearsing, turn);
    else this.goOn(rehearsing, turn);
  }

  askHowAgain(rehearsing: Rehearsing, turn: Turn): Step {
    turn.replies.push(againCard(rehearsing, this.show(turn)));
    return 'waiting';
  }

  private typedAfterwards(
    said: RehearsalTypedId | null,
    text: string,
    rehearsing: Rehearsing,
    played: Rehearsal,
    turn: Turn,
  ): Step {
    const count = linesTakenBack(text);
    if (count !== null) return this.takeBack(played.turns.length - count, rehearsing, played, turn);
    if (said === 'take_back') return this.takeBack(played.turns.length - 1, rehearsing, played, turn);
    if (said === 'again' || said === 'start_over') return this.askHowAgain(rehearsing, turn);
    if (said === 'both') return this.both(rehearsing, played, turn);
    if (said === 'go_on' && !isOver(played)) return this.goOn(rehearsing, turn);
    if (said === 'real') return this.notReal(rehearsing, played, turn);
    return 'not_mine';
  }

  private say(text: string, rehearsing: Rehearsing, played: Rehearsal, turn: Turn): Step {
    const show = this.show(turn);
    const next = step(this.house.stage, played, text, { screened: true });
    const last = lastTurn(next);
    if (last?.ended === 'safety') return this.danger(turn);
    const gone: Rehearsing = { ...rehearsing, played: next, hints: [], stopped: null };
    turn.talk.rehearsing = gone;
    if (!last) return 'not_mine';
    turn.replies.push(last.ended ? debriefCard(gone, next, show, true) : turnCard(gone, next, last, show));
    return 'waiting';
  }

  /** A line that a card offered. On a card of an earlier turn it is no answer to what was said since. */
  private sayOffered(
    { line: offered = '' }: Record<string, string>,
    at: number,
    rehearsing: Rehearsing,
    played: Rehearsal,
    turn: Turn,
  ): Step {
    if (isOver(played)) return this.over(rehearsing, turn);
    const text = offered === 'statement' ? rehearsing.setUp.statement : rehearsing.hints[Number(offered)];
    if (at !== played.turns.length || text === null || text === undefined)
      return this.moment('rehearse.here_again', rehearsing, played, turn);
    return this.say(text, rehearsing, played, turn);
  }

  private help(draft: string, rehearsing: Rehearsing, played: Rehearsal, turn: Turn): Step {
    const words = draft || (played.turns.length === 0 ? (rehearsing.setUp.words ?? '') : '');
    const offered = hints(this.house.stage, played, words).map(({ text }) => text);
    const helped: Rehearsing = { ...rehearsing, hints: offered, stopped: null };
    turn.talk.rehearsing = helped;
    turn.replies.push(hintsCard(helped, this.show(turn)));
    return 'waiting';
  }

  private takeBack(left: number, rehearsing: Rehearsing, played: Rehearsal, turn: Turn): Step {
    if (played.turns.length === 0)
      return this.moment('rehearse.nothing_to_take_back', rehearsing, played, turn);
    const gone = takenBack(this.house.stage, rehearsing, played, left);
    turn.talk.rehearsing = gone;
    const now = gone.played ?? played;
    const count = played.turns.length - now.turns.length;
    turn.replies.push(takeBackCard(gone, now, count, this.show(turn)));
    return 'waiting';
  }

  private putBack(rehearsing: Rehearsing, played: Rehearsal, turn: Turn): Step {
    if (!rehearsing.before) return this.moment('rehearse.nothing_to_put_back', rehearsing, played, turn);
    const back = putBack(rehearsing, played, rehearsing.before);
    turn.talk.rehearsing = back;
    return this.moment('rehearse.put_back', back, rehearsing.before, turn);
  }

  private both(rehearsing: Rehearsing, played: Rehearsal, turn: Turn): Step {
    const { before } = rehearsing;
    const differs = before !== null && played.turns.some(({ said }, at) => said !== before.turns[at]?.said);
    if (!before || !differs) return this.moment('rehearse.only_one_way', rehearsing, played, turn);
    turn.replies.push(futuresCard(rehearsing, before, played, this.show(turn)));
    return 'waiting';
  }

  private tips(feedback: boolean, rehearsing: Rehearsing, played: Rehearsal, turn: Turn): Step {
    const changed: Rehearsing = { ...rehearsing, feedback };
    turn.talk.rehearsing = changed;
    return this.moment(feedback ? 'rehearse.tips_on' : 'rehearse.tips_off', changed, played, turn);
  }

  private notReal(rehearsing: Rehearsing, played: Rehearsal, turn: Turn): Step {
    return this.moment('rehearse.not_real', rehearsing, played, turn);
  }

  private startOver(rehearsing: Rehearsing, played: Rehearsal, turn: Turn): Step {
    const fresh = begin(this.house.stage, played.setting);
    const again: Rehearsing = { ...rehearsing, played: fresh, before: null, hints: [], stopped: null };
    turn.talk.rehearsing = again;
    return this.moment('rehearse.at_the_start', again, fresh, turn);
  }

  private stop(rehearsing: Rehearsing, played: Rehearsal, turn: Turn): Step {
    const { voice } = turn;
    const stopped: Rehearsing = { ...rehearsing, stopped: 'by_person' };
    turn.talk.rehearsing = stopped;
    turn.replies.push(
      played.turns.length > 0
        ? debriefCard(stopped, played, this.show(turn), false)
        : reply(
            [line(voice.say('rehearse.stopped_early'))],
            [rehearseButton('choice.go_on_rehearsal', 'goOn', stopped, voice), toMenu(voice)],
          ),
    );
    return 'waiting';
  }

  private goOn(rehearsing: Rehearsing, turn: Turn): Step {
    const { played } = rehearsing;
    if (!played) return 'not_mine';
    if (isOver(played)) {
      turn.replies.push(debriefCard(rehearsing, played, this.show(turn), false));
      return 'waiting';
    }
    const open: Rehearsing = { ...rehearsing, stopped: null };
    turn.talk.rehearsing = open;
    return this.moment('rehearse.here_again', open, played, turn);
  }

  private over(rehearsing: Rehearsing, turn: Turn): Step {
    const { voice } = turn;
    turn.replies.push(
      reply(
        [line(voice.say('rehearse.over_already'))],
        [
          rehearseButton('choice.again', 'again', rehearsing, voice),
          rehearseButton('choice.look_back', 'stop', rehearsing, voice),
        ],
      ),
    );
    return 'waiting';
  }

  /** It was broken off because something sounded like danger: it is not gone on with as if nothing had been. */
  private afterSafety(said: RehearsalTypedId | null, rehearsing: Rehearsing, turn: Turn): Step {
    const { voice } = turn;
    if (said === 'go_on') return this.goOn(rehearsing, turn);
    if (said === 'leave' || said === 'stop') return this.leave(turn);
    turn.replies.push(
      reply(
        [line(voice.say('rehearse.stopped_for_safety'))],
        [
          rehearseButton('choice.go_on_rehearsal', 'goOn', rehearsing, voice),
          rehearseButton('choice.leave_rehearsal', 'leave', rehearsing, voice),
          toPeople(voice),
        ],
      ),
    );
    return 'waiting';
  }

  private leave(turn: Turn): Step {
    delete turn.talk.rehearsing;
    turn.replies.push(reply([line(turn.voice.say('rehearse.left_it'))], [toMenu(turn.voice)]));
    return 'done';
  }

  private danger(turn: Turn): Step {
    delete turn.talk.rehearsing;
    turn.replies.push({
      ...reply([line(turn.voice.say('rehearse.danger'))], [toPeople(turn.voice)]),
      signals: ['withhold_history'],
    });
    return 'done';
  }

  private moment(lead: PhraseId, rehearsing: Rehearsing, played: Rehearsal, turn: Turn): Step {
    const show = this.show(turn);
    const said = turn.voice.say(lead, { name: inSentence(partnerName(played, show)) });
    const card: Reply = isOver(played)
      ? reply([line(said)], [rehearseButton('choice.look_back', 'stop', rehearsing, turn.voice)])
      : momentCard(rehearsing, played, show, said);
    turn.replies.push(card);
    return 'waiting';
  }

  private show = ({ talk, voice }: Turn): Show => ({ stage: this.house.stage, talk, voice });
}

/** "Help me say that he's late again". */
const helpToSay = /^help me (?:to )?(?:say|with|put)[:,]? (.{8,})$/i;
