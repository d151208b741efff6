import type { HeardId } from '../../src/catalogue/phrase.js';
import { rehearseActions } from '../../src/coaching/rehearsal/cards/buttons.js';
import {
  begunAlreadyCard,
  goneCard,
  stillOpenCard,
} from '../../src/coaching/rehearsal/cards/misplaced-press-cards.js';
import { isOver } from '../../src/coaching/rehearsal/rehearsal.js';
import { isUnderWay, type Rehearsing } from '../../src/coaching/rehearsal/rehearsing.js';
import { asksToRehearse } from '../../src/coaching/rehearsal/set-up/known-already.js';
import { numbered } from '../../src/coaching/typed-choice.js';
import { Flow, type FlowState, type Pressed, press, type Step } from '../flow.js';
import type { House, Turn } from '../turn.js';
import { SetTheScene } from './set-the-scene.js';
import { showIn } from './show.js';
import { TakeTurns } from './take-turns.js';

/** "Rehearse it": a few short questions, then line by line, then looking back. */
export class RehearseFlow extends Flow {
  readonly actions: readonly string[] = Object.values(rehearseActions);
  override readonly openers = { rehearse: rehearseActions.open };
  /** Said to the partner, or about the rehearsal: only leaving, help and calm are above that. */
  override readonly ownWords: readonly HeardId[] = ['back', 'stop', 'start_over', 'example'];
  private readonly scene: SetTheScene;
  private readonly turns: TakeTurns;

  constructor(private readonly house: House) {
    super('rehearse');
    this.scene = new SetTheScene(house);
    this.turns = new TakeTurns(house);
  }

  override opensOn(text: string): Pressed | null {
    if (!asksToRehearse(text)) return null;
    return { kind: 'pressed', action: rehearseActions.open, value: {}, inputs: { words: text } };
  }

  protected override typed(text: string, turn: Turn, state: FlowState): Step {
    const rehearsing = rehearsingIn(turn, state);
    if (!rehearsing) return 'not_mine';
    if (isPlayed(rehearsing)) return this.turns.typed(text, rehearsing, turn);
    const named = numbered(text, turn.talk.offered);
    return named && this.actions.includes(named.action)
      ? this.pressed(press(named.action, named.value), turn, state)
      : this.scene.typed(text, rehearsing, turn, state);
  }

  /** While it is set up, the question before; once it has begun, where it is. */
  override stepBack(turn: Turn, state: FlowState): boolean {
    const rehearsing = rehearsingIn(turn, state);
    if (!rehearsing) return false;
    if (!isPlayed(rehearsing)) return this.scene.askBefore(rehearsing, turn, state);
    this.turns.showWhereItIs(rehearsing, turn);
    return true;
  }

  override askAgain(turn: Turn, state: FlowState): void {
    const rehearsing = rehearsingIn(turn, state);
    if (!rehearsing) turn.replies.push(goneCard(turn.voice));
    else if (isPlayed(rehearsing)) this.turns.showWhereItIs(rehearsing, turn);
    else this.scene.askOpen(rehearsing, turn, state);
  }

  protected override pressed(said: Pressed, turn: Turn, state: FlowState): Step {
    const { talk, voice } = turn;
    const { action, value, inputs } = said;
    talk.misses = 0;
    if (action === rehearseActions.open) return this.open(value, inputs.words ?? '', turn, state);
    const { rehearsing } = talk;
    if (!rehearsing || rehearsing.id !== value.rehearsal) {
      turn.replies.push(goneCard(voice));
      return 'done';
    }
    state.rehearsal = rehearsing.id;
    if (action === rehearseActions.again) return this.scene.again(value.how ?? '', rehearsing, turn, state);
    if (action === rehearseActions.goOn && !rehearsing.played)
      return this.goOnSetting(rehearsing, turn, state);
    const isOfScene = action === rehearseActions.answer || action === rehearseActions.scenes;
    if (!isOfScene) return this.turns.pressed(said, rehearsing, turn);
    if (rehearsing.played) {
      turn.replies.push(begunAlreadyCard(rehearsing, voice));
      return 'waiting';
    }
    return action === rehearseActions.scenes
      ? this.scene.pageOfScenes(Number(value.page) || 0, rehearsing, turn, state)
      : this.scene.pressed(value, rehearsing, turn, state);
  }

  /** Broken off before it began, it goes on where its questions were. */
  private goOnSetting(rehearsing: Rehearsing, turn: Turn, state: FlowState): Step {
    const open: Rehearsing = { ...rehearsing, stopped: null };
    turn.talk.rehearsing = open;
    this.scene.askOpen(open, turn, state);
    return 'waiting';
  }

  /** One that is under way is offered first. */
  private open(value: Record<string, string>, words: string, turn: Turn, state: FlowState): Step {
    const { rehearsing } = turn.talk;
    const isOpen = rehearsing && isUnderWay(rehearsing) && rehearsing.played.turns.length > 0;
    if (!isOpen || isOver(rehearsing.played) || value.new === 'yes')
      return this.scene.open(value, words, turn, state);
    state.rehearsal = rehearsing.id;
    turn.replies.push(stillOpenCard(rehearsing, value, showIn(turn, this.house)));
    return 'waiting';
  }
}

/** The rehearsal this flow is in; null when it is gone. */
const rehearsingIn = ({ talk: { rehearsing } }: Turn, { rehearsal }: FlowState): Rehearsing | null =>
  rehearsing && rehearsing.id === rehearsal ? rehearsing : null;

/** It has begun, or was broken off: its questions are no longer asked. */
const isPlayed = ({ played, stopped }: Rehearsing): boolean => played !== null || stopped !== null;
