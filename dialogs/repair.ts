import { hears } from '../src/coaching/hears.js';
import { outcomeChoices } from '../src/coaching/outcome/outcome-card.js';
import { defends } from '../src/coaching/repair/defends.js';
import { feelsBad } from '../src/coaching/repair/remorse.js';
import {
  feelsBadCard,
  type RepairTurn,
  repairCard,
  rightCard,
  theirPartCard,
  whichCard,
} from '../src/coaching/repair/repair-card.js';
import { keepRepair, toldAct, typedWhich, wordsSaid } from '../src/coaching/repair/take-up.js';
import { line, reply } from '../src/coaching/reply.js';
import { type Draft, findDraft, latestDraft } from '../src/coaching/talk/talk.js';
import type { PhraseId } from '../src/coaching/voice/phrase-id.js';
import type { Engine } from '../src/language/engine.js';
import type { Reading } from '../src/language/reading.js';
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
    if (latestDraft(talk)?.asked || !toldAct(text, false, this.house.repair.deeds, this.read)) return null;
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
    const draft = findDraft(turn.talk, state.draft);
    if (state.asked === 'which' && draft) this.askWhich(draft, turn, state);
    else if (state.asked === 'what') this.ask('repair.ask_what', turn, state, 'what');
    else if (state.asked || !turn.talk.repair) this.ask('repair.ask', turn, state);
    else this.show('repair.intro', turn, state);
  }

  private begin(words: string, turn: Turn, state: FlowState): Step {
    if (this.own(words, false, turn, state)) return 'waiting';
    const draft = latestDraft(turn.talk);
    return draft ? this.askWhich(draft, turn, state) : this.ask('repair.ask', turn, state);
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
      turn.replies.push(
        reply(
          [line(turn.voice.say('repair.nothing_to_mend'))],
          outcomeChoices({ draft: draft.id }, turn.voice),
        ),
      );
      return 'done';
    }
    if (which === 'mine' && draft) return this.wordsSaid(draft.text, turn, state);
    return this.ask('repair.ask', turn, state);
  }

  private goOn(action: string, id: string | undefined, turn: Turn, state: FlowState): Step {
    const { talk, voice } = turn;
    if (action === 'repair-my-side') {
      turn.replies.push(reply([line(voice.say('repair.my_side'))]));
      return 'done';
    }
    if (!talk.repair || talk.repair.id !== id) return oldCard(turn);
    if (action === 'repair-theirs') return this.theirs(turn, state);
    if (action === 'repair-next') talk.repair = { ...talk.repair, step: talk.repair.step + 1 };
    if (action === 'repair-tone') talk.repair = { ...talk.repair, tone: true };
    const intro: PhraseId =
      action === 'repair-next'
        ? 'repair.other_step'
        : action === 'repair-tone'
          ? 'repair.tone'
          : 'repair.intro';
    return this.show(intro, turn, state);
  }

  private answered(text: string, turn: Turn, state: FlowState): Step {
    const heard = hears(this.house.heard, text);
    if (state.asked === 'which' && heard === null) {
      const which = typedWhich(text);
      if (which) return this.sent({ draft: state.draft ?? '', which }, turn, state);
    }
    if (heard === 'do_not_know') return this.ask('repair.ask_again', turn, state);
    // "Shut up" may be for the coach anywhere else; here it is what was said to them.
    if (heard !== null && heard !== 'already_said' && heard !== 'maybe_at_me') return 'not_mine';
    if (this.own(text, true, turn, state)) return 'waiting';
    if (defends(text)) return this.ask('repair.ask_mine', turn, state);
    return this.wordsSaid(text, turn, state);
  }

  /** The card stands there: "but she started it" belongs to it, so do the names of its buttons. */
  private afterCard(text: string, turn: Turn, state: FlowState): Step {
    const { talk } = turn;
    const heard = hears(this.house.heard, text);
    const repair = talk.repair?.id;
    if ((heard === 'more_ways' || heard === 'next_step') && repair)
      return this.goOn('repair-next', repair, turn, state);
    if (heard !== null || !repair) return 'not_mine';
    if (defends(text)) return this.theirs(turn, state);
    if (toldAct(text, false, this.house.repair.deeds, this.read) || !feelsBad(text)) return 'not_mine';
    turn.replies.push(feelsBadCard(repair, turn.voice));
    return 'waiting';
  }

  private theirs(turn: Turn, state: FlowState): Step {
    state.asked = '';
    turn.replies.push(theirPartCard(turn.talk.repair?.id ?? '', turn.voice));
    return 'waiting';
  }

  /** Takes what they tell of what they did; false when there is nothing of the kind in it. */
  private own(text: string, asked: boolean, turn: Turn, state: FlowState): boolean {
    const told = toldAct(text, asked, this.house.repair.deeds, this.read);
    if (!told) return false;
    if (told.vague && state.asked !== 'what') {
      this.ask('repair.ask_what', turn, state, 'what');
      return true;
    }
    keepRepair(told.own, text, turn.talk, this.read);
    this.show('repair.intro', turn, state);
    return true;
  }

  /** Takes the words they said to the other: what they did with them is owned, unless they were right. */
  private wordsSaid(text: string, turn: Turn, state: FlowState): Step {
    const said = wordsSaid(text, turn.talk, this.house.repair.said, this.read);
    if (!said) return this.ask('repair.ask_again', turn, state);
    keepRepair(said.own, said.words, turn.talk, this.read);
    return said.own.act ? this.show('repair.intro', turn, state) : this.right(said.reading, turn, state);
  }

  private right({ fine }: Reading, turn: Turn, state: FlowState): Step {
    state.asked = '';
    const isLimit = fine.some(({ kind }) => kind === 'limit');
    turn.replies.push(rightCard(isLimit, turn.talk.repair?.id ?? '', turn.voice));
    return 'waiting';
  }

  private show(intro: PhraseId, turn: Turn, state: FlowState): Step {
    state.asked = '';
    if (!turn.talk.repair) return 'done';
    turn.replies.push(repairCard(turn.talk.repair, intro, this.ways(turn)));
    return 'waiting';
  }

  private ask(phrase: PhraseId, turn: Turn, state: FlowState, asked = 'what they did'): Step {
    state.asked = asked;
    turn.replies.push(reply([line(turn.voice.say(phrase))]));
    return 'waiting';
  }

  private ways({ talk, voice }: Turn): RepairTurn {
    const { repair, tools } = this.house;
    return { talk, voice, content: repair, articles: tools.shelf.articles };
  }

  private read: Engine['read'] = (...words) => this.house.tools.engine.read(...words);
}
