import { hears } from '../src/coaching/hears.js';
import { defends } from '../src/coaching/repair/defends.js';
import {
  askFor,
  type OwningTurn,
  ownSaid,
  ownTold,
  pressedRepair,
  type RepairAnswer,
} from '../src/coaching/repair/owning.js';
import { feelsBad } from '../src/coaching/repair/remorse.js';
import { feelsBadCard, nothingToMendCard, whichCard } from '../src/coaching/repair/repair-card.js';
import { toldAct, typedWhich } from '../src/coaching/repair/take-up.js';
import { line, reply } from '../src/coaching/reply.js';
import { type Draft, findDraft, latestDraft } from '../src/coaching/talk/draft.js';
import { Flow, type FlowState, type Pressed, type Step } from './flow.js';
import { oldCard } from './old-card.js';
import type { House, Turn } from './turn.js';

/** "I already said it": what was done is owned in two lines, without a "but". The other's part stays theirs. */
export class RepairFlow extends Flow {
  readonly actions = [
    'already-said',
    'repair-sent',
    'repair-next',
    'repair-theirs',
    'repair-my-side',
    'repair-tone',
    'repair-show',
  ];
  override readonly openers = { already_said: 'already-said' };

  constructor(private readonly house: House) {
    super('repair');
  }

  /** "I shouted at him last night": told to the coach, and meant for nobody yet. */
  override opensOn(text: string, { talk }: Turn): Pressed | null {
    // What was just asked for is an answer, whatever it looks like.
    if (latestDraft(talk)?.asked || !this.tells(text)) return null;
    return { kind: 'pressed', action: 'already-said', value: {}, inputs: { words: text } };
  }

  override leavesQuestions(): boolean {
    return true;
  }

  protected override pressed(said: Pressed, turn: Turn, state: FlowState): Step {
    turn.talk.misses = 0;
    const { action, value, inputs } = said;
    if (action === 'already-said') return this.begin(inputs.words ?? '', turn, state);
    if (action === 'repair-sent') return this.sent(value, turn, state);
    return this.goOn(action, value.repair, turn, state);
  }

  protected override typed(text: string, turn: Turn, state: FlowState): Step {
    return state.asked ? this.answered(text, turn, state) : this.afterCard(text, turn, state);
  }

  override askAgain(turn: Turn, state: FlowState): void {
    const { talk } = turn;
    const draft = findDraft(talk, state.draft);
    const owning = this.owning(turn);
    if (state.asked === 'which' && draft) this.askWhich(draft, turn, state);
    else if (state.asked === 'what') answer(askFor('repair.ask_what', turn, 'what'), turn, state);
    else if (state.asked || !talk.repair) answer(askFor('repair.ask', turn), turn, state);
    else answer(pressedRepair('repair-show', talk.repair, owning), turn, state);
  }

  private begin(words: string, turn: Turn, state: FlowState): Step {
    const owned = ownTold(words, null, this.owning(turn));
    if (owned) return answer(owned, turn, state);
    const draft = latestDraft(turn.talk);
    return draft ? this.askWhich(draft, turn, state) : answer(askFor('repair.ask', turn), turn, state);
  }

  private askWhich(draft: Draft, turn: Turn, state: FlowState): Step {
    Object.assign(state, { asked: 'which', draft: draft.id });
    turn.replies.push(whichCard(draft, turn.voice));
    return 'waiting';
  }

  /** Which of the words that stand there reached the other; typed, it is what they say it was. */
  private sent({ draft: id, which }: Record<string, string>, turn: Turn, state: FlowState): Step {
    const draft = findDraft(turn.talk, id);
    if (which === 'card' && draft) {
      turn.replies.push(nothingToMendCard(draft, turn.voice));
      return 'done';
    }
    const mine = which === 'mine' && draft;
    return answer(mine ? ownSaid(draft.text, this.owning(turn)) : askFor('repair.ask', turn), turn, state);
  }

  private goOn(action: string, id: string | undefined, turn: Turn, state: FlowState): Step {
    const { repair } = turn.talk;
    if (action === 'repair-my-side') {
      turn.replies.push(reply([line(turn.voice.say('repair.my_side'))]));
      return 'done';
    }
    if (!repair || repair.id !== id) return oldCard(turn);
    return answer(pressedRepair(action, repair, this.owning(turn)), turn, state);
  }

  private answered(text: string, turn: Turn, state: FlowState): Step {
    const heard = hears(this.house.heard, text);
    if (state.asked === 'which' && heard === null) {
      const which = typedWhich(text);
      if (which) return this.sent({ draft: state.draft ?? '', which }, turn, state);
    }
    if (heard === 'do_not_know') return answer(askFor('repair.ask_again', turn), turn, state);
    // "Shut up" may be for the coach anywhere else; here it is what was said to them.
    if (heard !== null && heard !== 'already_said' && heard !== 'maybe_at_me') return 'not_mine';
    const owning = this.owning(turn);
    const owned = ownTold(text, state.asked === 'what' ? 'what' : 'act', owning);
    if (owned) return answer(owned, turn, state);
    return answer(defends(text) ? askFor('repair.ask_mine', turn) : ownSaid(text, owning), turn, state);
  }

  /** The card stands there: "but she started it" belongs to it, so do the names of its buttons. */
  private afterCard(text: string, turn: Turn, state: FlowState): Step {
    const { repair } = turn.talk;
    const heard = hears(this.house.heard, text);
    if (!repair) return 'not_mine';
    if (heard === 'more_ways' || heard === 'next_step')
      return this.goOn('repair-next', repair.id, turn, state);
    if (heard !== null) return 'not_mine';
    if (defends(text)) return this.goOn('repair-theirs', repair.id, turn, state);
    if (this.tells(text) || !feelsBad(text)) return 'not_mine';
    turn.replies.push(feelsBadCard(repair.id, turn.voice));
    return 'waiting';
  }

  private tells = (text: string): boolean =>
    toldAct(text, false, this.house.repair.deeds, this.house.tools.engine.read) !== null;

  private owning({ talk, voice }: Turn): OwningTurn {
    const { repair, tools } = this.house;
    return { talk, voice, content: repair, articles: tools.shelf.articles, read: tools.engine.read };
  }
}

function answer({ reply: said, asks }: RepairAnswer, turn: Turn, state: FlowState): Step {
  state.asked = asks ?? '';
  turn.replies.push(said);
  return 'waiting';
}
