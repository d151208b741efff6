import {
  ComponentDialog,
  Dialog,
  type DialogContext,
  type DialogTurnResult,
  DialogTurnStatus,
} from 'botbuilder-dialogs';
import { go } from '../src/coaching/buttons.js';
import { hears } from '../src/coaching/hears.js';
import { reply } from '../src/coaching/reply.js';
import { named } from '../src/coaching/typed-choice.js';
import { type Flow, type FlowState, isBack, stepBefore } from './flow.js';
import { flowsOf, inPassing } from './flows.js';
import { noteTaken } from './took.js';
import { dropTakenBack } from './took-back.js';
import { type House, type Turn, turnOf } from './turn.js';
import { buttonTyped, TypedWords, together } from './typed-words.js';
import { WhoseTurn } from './whose-turn.js';

/** Decides whose turn it is: words that mean the same anywhere, then the flow that waits, then a new one. */
export class Router extends ComponentDialog {
  private readonly flows: Flow[];
  private readonly words: TypedWords;
  private readonly whose: WhoseTurn;

  constructor(private readonly house: House) {
    super('router');
    this.flows = flowsOf(house);
    for (const flow of this.flows) this.addDialog(flow as Dialog);
    this.words = new TypedWords(this.flows, house);
    this.whose = new WhoseTurn(this.flows, house);
    together(this.flows.map(({ id, actions }) => Object.fromEntries(actions.map((action) => [action, id]))));
  }

  protected override onBeginDialog(dialog: DialogContext): Promise<DialogTurnResult> {
    return this.route(dialog);
  }

  protected override async onContinueDialog(dialog: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dialog);
    if (turn.said.kind === 'took' || turn.said.kind === 'took_back') {
      this.note(turn);
      return Dialog.EndOfTurn;
    }
    if (this.opens(turn)) return Dialog.EndOfTurn;
    const waiting = this.flows.find(({ id }) => id === dialog.activeDialog?.id);
    // Left for something in passing, it went on listening.
    const isLeft = waiting !== undefined && turn.talk.left?.flow === waiting.id;
    if (turn.said.kind === 'typed' && turn.said.instead && !isLeft) unanswered(dialog, waiting, turn);
    turn.said = this.whose.backTyped(buttonTyped(turn, waiting), waiting);
    const state: FlowState = { ...dialog.activeDialog?.state };
    const comesBack = isLeft && this.whose.goesBack(turn.said);
    if (waiting && !comesBack && this.whose.isFor(waiting, turn, state)) {
      const result = await dialog.continueDialog();
      if (result.result !== 'not_mine') return this.afterwards(dialog, waiting, result);
      if (!isLeft && inPassing.includes(waiting.id) && this.whose.listensAgain(turn))
        return this.answerOfLeft(dialog);
    }
    if (waiting?.askAgain && !this.whose.goesBack(turn.said)) turn.talk.left = { flow: waiting.id, state };
    await dialog.cancelAllDialogs();
    return this.route(dialog);
  }

  private async route(dialog: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dialog);
    this.note(turn);
    if (['waited', 'took', 'took_back'].includes(turn.said.kind)) return dialog.endDialog();
    if (this.opens(turn)) return dialog.endDialog();
    turn.said = buttonTyped(turn);
    turn.said = this.words.meant(turn);
    const { said } = turn;
    const id = this.whose.flowFor(turn);
    const { left } = turn.talk;
    if (left && isBack(said)) {
      turn.talk.left = null;
      return dialog.beginDialog(left.flow, { state: left.state });
    }
    if (!inPassing.includes(id) || (said.kind === 'pressed' && said.action === 'stop')) turn.talk.left = null;
    const result = await dialog.beginDialog(id);
    return this.inSight(dialog, result);
  }

  /** The flow that waited has answered: then what was left before it is over, or still open beside it. */
  private async afterwards(
    dialog: DialogContext,
    waiting: Flow,
    result: DialogTurnResult,
  ): Promise<DialogTurnResult> {
    const { talk, wakeAfter } = turnOf(dialog);
    if (talk.left?.flow === waiting.id || !inPassing.includes(waiting.id)) talk.left = null;
    // What goes on by itself, as breathing does, is not to be called off at every step.
    return wakeAfter === null ? this.inSight(dialog, result) : result;
  }

  /** What does not belong to the thing looked into in passing may be the answer to what was asked before. */
  private async answerOfLeft(dialog: DialogContext): Promise<DialogTurnResult> {
    await this.listen(dialog);
    return this.onContinueDialog(dialog);
  }

  /** What was being asked before is a press away from whatever is looked into in passing, and goes on listening. */
  private async inSight(dialog: DialogContext, result: DialogTurnResult): Promise<DialogTurnResult> {
    const { talk, replies, voice } = turnOf(dialog);
    const { left } = talk;
    if (!left) return result;
    const last = replies.at(-1);
    const asks = result.status !== DialogTurnStatus.complete;
    const back = go('choice.where_i_was', 'back', voice);
    if (last) last.choices = asks ? [...last.choices, back] : [back, ...last.choices];
    return asks || !this.whose.listensAgain(turnOf(dialog)) ? result : this.listen(dialog);
  }

  private async listen(dialog: DialogContext): Promise<DialogTurnResult> {
    const { left } = turnOf(dialog).talk;
    await dialog.cancelAllDialogs();
    return dialog.beginDialog(left?.flow ?? '', { state: left?.state ?? {}, quietly: true });
  }

  /** The name of what lies closed in an answer, typed, lays it open; whatever was asked stays asked. */
  private opens({ said, talk, replies }: Turn): boolean {
    if (said.kind !== 'typed' || hears(this.house.heard, said.text) !== null) return false;
    const opening = named(said.text, talk.offered) ? null : named(said.text, talk.openings);
    if (opening) replies.push(reply(opening.blocks));
    return opening !== null;
  }

  /** What somebody did without a word to the coach. */
  private note(turn: Turn): void {
    noteTaken(turn, this.house.now());
    dropTakenBack(turn);
  }
}

/** What is typed now answers the question before: the flow that waits goes one step back, in silence. */
function unanswered({ activeDialog }: DialogContext, waiting: Flow | undefined, turn: Turn): void {
  if (!activeDialog) return;
  const silent = { ...turn, replies: [] };
  if (waiting?.stepBack?.(silent, { ...activeDialog.state })) return;
  activeDialog.state = stepBefore(activeDialog.state as FlowState) ?? activeDialog.state;
}
