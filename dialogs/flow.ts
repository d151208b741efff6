import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import type { HeardId } from '../src/catalogue/phrase.js';
import type { Said } from '../src/coaching/said.js';
import { type Turn, turnOf } from './turn.js';

/**
 * What a flow needs to remember between its turns: small and JSON-able. It is gone once something else is said;
 * what has to outlast that (a statement half made) has its place in `Talk`.
 */
export type FlowState = Record<string, string>;

/** Things people type, and the press each stands for. */
export type Openers = Partial<Record<HeardId, string>>;

export type Pressed = Extract<Said, { kind: 'pressed' }>;

/** `waiting`: the next words are this flow's; `not_mine`: they turned out to be about something else. */
export type Step = 'done' | 'waiting' | 'not_mine';

/** Gone back into after something else: the state it was left in. `quietly`: it only listens again. */
export interface ComeBack {
  state: FlowState;
  quietly?: boolean;
}

/** One flow of turns. It is given a turn and answers into it; the Bot Framework keeps where it was. */
export abstract class Flow extends Dialog {
  /** Presses that begin it, or that go on with it. */
  abstract readonly actions: readonly string[];
  /** What opens it when typed and no other flow was waiting for those words. */
  readonly openers: Openers = {};
  /** Button names that mean the latest draft when typed. */
  readonly draftOpeners: Openers = {};

  /** Words that mean the same anywhere, and something nearer by while this flow waits: "back". */
  readonly ownWords: readonly HeardId[] = [];

  /** "The second one", typed while it waits, is the second of its buttons. */
  readonly countsButtons: boolean = false;

  /** A question the coach has an answer to is for the coach, also while it waits; not where any words may be said. */
  leavesQuestions(_turn: Turn, _state: FlowState): boolean {
    return false;
  }

  /** Whether it listens on after something in passing; not where a "yes" would then be taken for leave to keep. */
  readonly keepsListening: boolean = true;

  /** The press that typed words stand for, when only this flow can tell: names it knows, "I shouted at him". */
  opensOn(_text: string, _turn: Turn): Pressed | null {
    return null;
  }

  /** Whether it has something to bring up when somebody arrives, or says hello. */
  greets(_turn: Turn): boolean {
    return false;
  }

  /** It begins: by one of its presses, where nothing else is said. */
  start(turn: Turn, state: FlowState): Step {
    return turn.said.kind === 'pressed' ? this.pressed(turn.said, turn, state) : 'not_mine';
  }

  /** It waited, and something was said that may be its own. */
  carryOn(turn: Turn, state: FlowState): Step {
    const { said } = turn;
    if (said.kind === 'pressed') return this.pressed(said, turn, state);
    return said.kind === 'typed' ? this.typed(said.text, turn, state) : 'not_mine';
  }

  protected pressed(_said: Pressed, _turn: Turn, _state: FlowState): Step {
    return 'not_mine';
  }

  /** Words typed while it waits. */
  protected typed(_text: string, _turn: Turn, _state: FlowState): Step {
    return 'not_mine';
  }

  /** One step back, where the steps stand in `Talk`; false when there is none. */
  stepBack?(turn: Turn, state: FlowState): boolean;

  /** Asks once more what is open in `state`. A flow that can is gone back in step by step, and come back to. */
  askAgain?(turn: Turn, state: FlowState): void;

  /** Listens on after something in passing. */
  listensOn(_turn: Turn, _state: FlowState): void {}

  override async beginDialog(dialog: DialogContext, comeBack?: ComeBack): Promise<DialogTurnResult> {
    const turn = turnOf(dialog);
    if (comeBack?.quietly) {
      this.listensOn(turn, comeBack.state);
      return this.after(dialog, 'waiting', comeBack.state);
    }
    if (comeBack && this.askAgain) {
      this.askAgain(turn, comeBack.state);
      return this.after(dialog, 'waiting', comeBack.state);
    }
    const state: FlowState = {};
    return this.after(dialog, this.start(turn, state), state);
  }

  override async continueDialog(dialog: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dialog);
    const { steps = '[]', ...state }: FlowState = { ...dialog.activeDialog?.state };
    const earlier: FlowState[] = JSON.parse(steps);
    if (isBack(turn.said)) {
      if (this.stepBack?.(turn, state)) return this.after(dialog, 'waiting', { ...state, steps });
      const before = stepBefore({ steps });
      if (!before || !this.askAgain) return this.after(dialog, 'not_mine', state);
      this.askAgain(turn, before);
      return this.after(dialog, 'waiting', before);
    }
    const before = JSON.stringify(state);
    const step = this.carryOn(turn, state);
    if (this.askAgain) {
      if (JSON.stringify(state) !== before) earlier.push(JSON.parse(before));
      state.steps = JSON.stringify(earlier);
    }
    return this.after(dialog, step, state);
  }

  private async after(dialog: DialogContext, step: Step, state: FlowState): Promise<DialogTurnResult> {
    if (step !== 'waiting') return dialog.endDialog(step);
    if (dialog.activeDialog) dialog.activeDialog.state = state;
    return Dialog.EndOfTurn;
  }
}

/** The state a flow was in one step before; null when it has gone no step that can be gone back. */
export function stepBefore({ steps = '[]' }: FlowState): FlowState | null {
  const earlier: FlowState[] = JSON.parse(steps);
  const before = earlier.pop();
  return before ? { ...before, steps: JSON.stringify(earlier) } : null;
}

export const press = (action: string, value: Record<string, string> = {}): Pressed => ({
  kind: 'pressed',
  action,
  value,
  inputs: {},
});

export const isBack = (said: Said): boolean => said.kind === 'pressed' && said.action === 'back';
